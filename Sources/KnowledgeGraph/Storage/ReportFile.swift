public import Foundation

/// Reports in files: text with an optional header, or JSON lines.
///
/// A text's header is `Key: value` lines at the very top (Title, Outlet with an agency in brackets, Date as
/// YYYY-MM-DD, URL; others are passed over) and a blank line, or the prefix ` date YYYY-MM-DD `. A line of JSON is
/// {"id","title","outlet","published","url","text"}, and other keys are passed over.
public enum ReportFile {
  /// Reads the reports of a file; one whose name ends in .jsonl has a report a line.
  ///
  /// The path is kept as given; that of a report in JSON lines has "#" and its id, or its line, behind it.
  public static func documents(at path: String) throws(ReportFileError) -> [SourceDocument] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .unreadable(path: path, errno: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .unreadable(path: path, errno: EISDIR) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path, errno: EACCES)
    }
    return try documents(in: data, path: path)
  }

  /// Reads the reports of a file's bytes.
  public static func documents(
    in data: Data,
    path: String
  ) throws(ReportFileError) -> [SourceDocument] {
    let text = try decoded(data, path: path)
    return path.hasSuffix(".jsonl")
      ? try ReportLines(path: path).documents(in: text)
      : [try document(text, hash: SHA256.hexDigest(of: Array(data)), path: path)]
  }

  /// The text of some bytes, without a byte order mark.
  private static func decoded(_ data: Data, path: String) throws(ReportFileError) -> String {
    guard let text = String(validating: data, as: UTF8.self) else {
      throw .notUTF8(path: path, line: firstBadLine(of: data))
    }
    let unmarked =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    guard unmarked.utf8.contains(where: { $0 > 0x20 }) else { throw .empty(path: path) }
    return unmarked
  }

  private static func firstBadLine(of data: Data) -> Int {
    let lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
  }

  private static func document(
    _ text: String,
    hash: String,
    path: String
  ) throws(ReportFileError) -> SourceDocument {
    let header = ReportHeader(of: text)
    if let date = header.date, !CalendarDate.isDay(date) {
      throw .badDate(path: path, line: header.dateLine, value: date)
    }
    return SourceDocument(text: text, sha256: hash, header: header, path: path)
  }
}

extension SourceDocument {
  /// A report with what its header says.
  init(text: String, sha256: String, header: ReportHeader, path: String) {
    self.init(
      id: DocumentID(rawValue: "d\(sha256.prefix(8))"),
      title: header.title,
      outlet: header.outlet,
      agency: header.agency,
      published: header.date,
      url: header.url,
      path: path,
      sha256: sha256,
      text: text,
      titleSpan: header.titleSpan,
      bodyStart: header.bodyStart
    )
  }
}

extension CalendarDate {
  /// Whether a text is a day of the calendar as YYYY-MM-DD.
  static func isDay(_ text: String) -> Bool {
    text.utf8.count == 10 && CalendarDate(text)?.day != nil
  }
}
