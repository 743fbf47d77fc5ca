public import Foundation

/// Reports in files: text with an optional header, or JSON lines.
///
/// A text's header is `Key: value` lines at the very top (Title, Outlet with an agency in brackets, Date, URL; others
/// are passed over) and a blank line, or the prefix ` date YYYY-MM-DD `. A line of JSON is
/// {"id","title","outlet","published","url","text"}, and other keys are passed over.
public enum ReportFile {
  /// A report, or why it is none.
  public typealias Reading = Result<SourceDocument, ReportFileError>

  /// Reads the reports of a file, each by itself; one whose name ends in .jsonl has a report a line.
  ///
  /// The path is kept as given; that of a report in JSON lines has "#" and its id, or its line, behind it.
  public static func reports(at path: String) -> [Reading] {
    do throws(AtomicFile.Failure) {
      return reports(in: try FileBytes.of(path), path: path)
    } catch {
      return [.failure(.unreadable(path: path, errno: error.errno))]
    }
  }

  /// Reads the reports of a file's bytes.
  public static func reports(in data: Data, path: String) -> [Reading] {
    do throws(ReportFileError) {
      let text = try decoded(data, path: path)
      return path.hasSuffix(".jsonl")
        ? ReportLines(path: path).reports(in: text)
        : [.success(try document(text, hash: SHA256.hexDigest(of: Array(data)), path: path))]
    } catch {
      return [.failure(error)]
    }
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
    var document = SourceDocument(text: text, sha256: hash, header: header, path: path)
    try document.setDay(header.date, inLine: header.dateLine, of: path)
    return document
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
      url: header.url,
      path: path,
      sha256: sha256,
      text: text,
      titleSpan: header.titleSpan,
      bodyStart: header.bodyStart
    )
  }

  /// Takes the day of publication, however it is written.
  mutating func setDay(
    _ date: String?,
    inLine line: Int,
    of path: String
  ) throws(ReportFileError) {
    guard let date else { return }
    guard let day = PublicationDay.iso(of: date) else {
      throw .badDate(path: path, line: line, value: date)
    }
    published = day
  }
}

extension CalendarDate {
  /// Whether a text is a day of the calendar as YYYY-MM-DD.
  static func isDay(_ text: String) -> Bool {
    text.utf8.count == 10 && CalendarDate(text)?.day != nil
  }
}
