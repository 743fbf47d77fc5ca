import Foundation
import Language

/// A corpus on disk, plain or packed with gzip.
struct CorpusFile {
  private struct Report: Decodable {
    let text: String
  }

  let url: URL

  /// The whole file as text.
  func text() throws(CorpusError) -> String {
    guard let data = url.pathExtension == "gz" ? unpacked() : try? Data(contentsOf: url) else {
      throw .unreadable(file: url.lastPathComponent)
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .notUTF8(file: url.lastPathComponent)
    }
    return text
  }

  /// The documents of raw text: reports as JSON lines, or plain text with a paragraph a line and a blank line between
  /// documents.
  func documents() throws -> [String] {
    let content = try text()
    guard url.pathExtension == "jsonl" else {
      return content.split(separator: "\n\n").map(String.init)
    }
    return try content.split(separator: "\n").map {
      try JSONDecoder().decode(Report.self, from: Data($0.utf8)).text
    }
  }

  /// The sentences of a CoNLL-U file.
  func sentences() throws(CorpusError) -> [CoNLLU.Annotated] {
    let content = try text()
    do {
      return try CoNLLU(content).sentences
    } catch {
      throw .wrongCoNLLU(file: url.lastPathComponent, error)
    }
  }

  /// The documents of a file of names in two columns.
  func namedDocuments() throws(CorpusError) -> [[Sentence]] {
    let content = try text()
    do {
      return try IOB2(content).documents
    } catch {
      throw .wrongIOB2(file: url.lastPathComponent, error)
    }
  }

  /// The files of a folder whose names end in one of `suffixes`, by name.
  static func all(in folder: URL, endingIn suffixes: String...) throws(CorpusError) -> [Self] {
    guard
      let names = try? FileManager.default.contentsOfDirectory(
        atPath: folder.path(percentEncoded: false)
      )
    else { throw .unreadable(file: folder.lastPathComponent) }
    return names.sorted().filter { name in suffixes.contains { name.hasSuffix($0) } }
      .map { Self(url: folder.appending(path: $0)) }
  }

  private func unpacked() -> Data? {
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", url.path(percentEncoded: false)]
    let output = Pipe()
    gzip.standardOutput = output
    guard (try? gzip.run()) != nil else { return nil }
    let data = try? output.fileHandleForReading.readToEnd()
    gzip.waitUntilExit()
    return gzip.terminationStatus == 0 ? data : nil
  }
}
