/// A report, with its text as stored.
public struct SourceDocument: Hashable, Sendable {
  /// The id, from the sha256.
  public var id: DocumentID
  /// The title, if the header gives one.
  public var title: String?
  /// The outlet, if the header gives one ("Kurdpress").
  public var outlet: String?
  /// The agency that the header names in brackets after the outlet ("North Press").
  public var agency: String?
  /// The day of publication, as YYYY-MM-DD.
  public var published: String?
  /// Where it was published.
  public var url: String?
  /// The file it was read from.
  public var path: String?
  /// The sha256 of the file's bytes, in lower-case hex.
  public var sha256: String
  /// The report exactly as stored, header included; every span counts from its first byte.
  public var text: String
  /// The value of the header's Title line, to be read as a headline; nil without one.
  public var titleSpan: TextSpan?
  /// Where the prose starts, behind header or date prefix.
  public var bodyStart: Int

  /// Makes a document.
  public init(
    id: DocumentID,
    title: String? = nil,
    outlet: String? = nil,
    agency: String? = nil,
    published: String? = nil,
    url: String? = nil,
    path: String? = nil,
    sha256: String,
    text: String,
    titleSpan: TextSpan? = nil,
    bodyStart: Int = 0
  ) {
    self.id = id
    self.title = title
    self.outlet = outlet
    self.agency = agency
    self.published = published
    self.url = url
    self.path = path
    self.sha256 = sha256
    self.text = text
    self.titleSpan = titleSpan
    self.bodyStart = bodyStart
  }
}

extension SourceDocument {
  /// The day of publication, counted from 1970-01-01; nil where it is not known.
  var day: Int? { published.flatMap { TimeSpan($0) }?.start?.firstDay }
}
