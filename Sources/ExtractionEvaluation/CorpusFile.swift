import Foundation

/// A corpus of JSON lines, a document a line.
struct CorpusFile<Document: Decodable> {
  let documents: [Document]

  /// Reads a file.
  init(at path: String) throws(CorpusFileError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(file: path)
    }
    let decoder = JSONDecoder()
    var documents: [Document] = []
    for (index, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let document = try? decoder.decode(Document.self, from: line) else {
        throw .wrongShape(file: path, line: index + 1)
      }
      documents.append(document)
    }
    self.documents = documents
  }

  /// Writes predictions as JSON lines.
  static func write(_ predictions: [some Encodable], to path: String) throws(CorpusFileError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var data = Data()
    for prediction in predictions {
      guard let line = try? encoder.encode(prediction) else { throw .unwritable(file: path) }
      data += line
      data.append(UInt8(ascii: "\n"))
    }
    do {
      try data.write(to: URL(filePath: path))
    } catch {
      throw .unwritable(file: path)
    }
  }
}
