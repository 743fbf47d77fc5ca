/// Reads reports as JSON lines.
struct ReportLines {
  private let path: String

  /// Makes a reader that names a file in errors and in the documents' paths.
  init(path: String) { self.path = path }

  /// The reports of all lines that are not blank.
  func reports(in text: String) -> [ReportFile.Reading] {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    return zip(1..., lines).filter { $1.contains { $0 > 0x20 } }.map { number, line in
      Result { () throws(ReportFileError) in try document(Array(line), line: number) }
    }
  }

  private func document(_ bytes: [UInt8], line: Int) throws(ReportFileError) -> SourceDocument {
    let fields: Fields
    do throws(ReadFailure) {
      fields = try Fields(of: bytes)
    } catch {
      throw error.inLine(line, of: path)
    }
    let header = ReportHeader(of: fields.text)
    let sha256 = SHA256.hexDigest(of: Array(fields.text.utf8))
    var document = SourceDocument(
      text: fields.text,
      sha256: sha256,
      header: header,
      path: "\(path)#\(fields.id ?? "\(line)")"
    )
    if let title = fields.title { document.title = title }
    if let outlet = fields.outlet {
      (document.outlet, document.agency) = ReportHeader.outletAndAgency(outlet)
    }
    if let url = fields.url { document.url = url }
    try document.setDay(fields.published ?? header.date, inLine: line, of: path)
    return document
  }

  private struct Fields {
    var id: String?
    var title: String?
    var outlet: String?
    var published: String?
    var url: String?
    var text: String

    init(of bytes: [UInt8]) throws(ReadFailure) {
      var text: String?
      var values: [String: String] = [:]
      let result = bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(ReadFailure) -> [String: String] in
          var scanner = JSONScanner(buffer)
          return try Self.strings(&scanner)
        }
      }
      values = try result.get()
      text = values["text"]
      guard let text, text.utf8.contains(where: { $0 > 0x20 }) else { throw .missing("text") }
      self.text = text
      id = values["id"]
      title = values["title"]
      outlet = values["outlet"]
      published = values["published"]
      url = values["url"]
    }

    /// The keys we take that have a string that is not empty; null counts as absent.
    private static func strings(
      _ scanner: inout JSONScanner
    ) throws(ReadFailure) -> [String: String] {
      let ours: Set = ["id", "title", "outlet", "published", "url", "text"]
      var values: [String: String] = [:]
      try scanner.beginObject()
      while let key = try scanner.nextKey()?.text {
        guard ours.contains(key), try !scanner.startsNull() else {
          try scanner.skipValue()
          continue
        }
        let value = try scanner.string()
        if !value.isEmpty { values[key] = value }
      }
      guard scanner.isAtEnd() else { throw .unexpected }
      return values
    }
  }
}

extension ReadFailure {
  /// The failure as one of a line of reports.
  fileprivate func inLine(_ line: Int, of path: String) -> ReportFileError {
    switch self {
    case .missing(let key): .missingKey(path: path, line: line, key: key)
    case .wrongType(let key, _) where !key.isEmpty: .notAString(path: path, line: line, key: key)
    case .unexpected, .truncated, .wrongType, .value, .duplicate, .dangling, .span:
      .notJSON(path: path, line: line)
    }
  }
}
