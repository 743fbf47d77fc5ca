/// Reads the records of a saved graph, whatever the order of their keys.
struct RecordReader {
  var scanner: JSONScanner
  /// The texts' lengths, for spans.
  private(set) var texts: MeasuredTexts
  /// The documents that were read.
  private var documents: Set<DocumentID> = []
  /// The unknown keys of the record that is being read.
  private var foreign: [ForeignFields.Field] = []

  /// Makes a reader that knows some texts already.
  init(_ scanner: JSONScanner, texts: MeasuredTexts = MeasuredTexts()) {
    self.scanner = scanner
    self.texts = texts
  }

  /// Whether unknown keys were kept since they were last taken.
  var hasForeign: Bool { !foreign.isEmpty }

  /// Hands over the unknown keys that were kept.
  mutating func takeForeign() -> [ForeignFields.Field] {
    defer { foreign = [] }
    return foreign
  }

  /// Keeps an unknown key, behind which the scanner stands, with its value.
  mutating func keepMember(in object: ForeignFields.Object) throws(ReadFailure) {
    let start = scanner.keyStart
    try scanner.skipValue()
    foreign.append(.init(object: object, json: scanner.bytes(from: start)))
  }

  mutating func document() throws(ReadFailure) -> SourceDocument {
    var (id, sha256, text): (String?, String?, String?)
    var document = SourceDocument(id: DocumentID(rawValue: ""), sha256: "", text: "")
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "id": id = try scanner.string()
      case "title": document.title = try scanner.string()
      case "outlet": document.outlet = try scanner.string()
      case "agency": document.agency = try scanner.string()
      case "published": document.published = try scanner.string()
      case "url": document.url = try scanner.string()
      case "path": document.path = try scanner.string()
      case "sha256": sha256 = try scanner.string()
      case "text": text = try scanner.string()
      default: try keepMember(in: .record)
      }
    }
    document.id = DocumentID(rawValue: try required(id, "id"))
    guard documents.insert(document.id).inserted else { throw .duplicate(document.id.rawValue) }
    document.sha256 = try required(sha256, "sha256")
    document.text = try required(text, "text")
    let header = ReportHeader(of: document.text)
    document.titleSpan = header.titleSpan
    document.bodyStart = header.bodyStart
    measure(document)
    return document
  }

  /// Gets ready to read spans in a report's text.
  mutating func measure(_ document: SourceDocument) {
    texts.measure(document)
  }

  /// An entity, and the one that the file calls its canonical one.
  mutating func entity() throws(ReadFailure) -> (Entity, canonical: EntityID?) {
    var (id, name): (String?, String?)
    var (type, canonical): (EntityType?, EntityID?)
    var aliases: [String] = []
    var mentions: [EntityMention] = []
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "id": id = try scanner.string()
      case "type": type = try value(of: "type")
      case "name": name = try scanner.string()
      case "aliases": aliases = try strings()
      case "canonical": canonical = EntityID(rawValue: try scanner.string())
      case "mentions":
        try scanner.beginArray()
        while try scanner.nextElement() { mentions.append(try mention(mentions.count)) }
      default: try keepMember(in: .record)
      }
    }
    let entity = Entity(
      id: EntityID(rawValue: try required(id, "id")),
      type: try required(type, "type"),
      name: try required(name, "name"),
      aliases: aliases,
      mentions: mentions
    )
    return (entity, canonical)
  }

  private mutating func mention(_ index: Int) throws(ReadFailure) -> EntityMention {
    var document: String?
    var (start, end): (Int?, Int?)
    var form: MentionForm?
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "document": document = try scanner.string()
      case "start": start = try scanner.integer()
      case "end": end = try scanner.integer()
      case "form": form = try value(of: "form")
      default: try keepMember(in: .mention(index))
      }
    }
    let id = DocumentID(rawValue: try required(document, "document"))
    let offsets = try measured(id)
    let span = try span(try required(start, "start"), try required(end, "end"), in: offsets)
    return EntityMention(document: id, span: span, form: try required(form, "form"))
  }

  mutating func event() throws(ReadFailure) -> Event {
    var (id, predicate): (String?, String?)
    var claims: [String]?
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "id": id = try scanner.string()
      case "predicate": predicate = try scanner.string()
      case "claims": claims = try strings()
      default: try keepMember(in: .record)
      }
    }
    return Event(
      id: EventID(rawValue: try required(id, "id")),
      predicate: Predicate(rawValue: try required(predicate, "predicate")),
      claims: try required(claims, "claims").map(ClaimID.init(rawValue:))
    )
  }

  // MARK: - Values

  /// The value of a key, or that it is missing.
  func required<Value>(_ value: Value?, _ key: String) throws(ReadFailure) -> Value {
    guard let value else { throw .missing(key) }
    return value
  }

  /// One of the values that a key takes.
  mutating func value<Value: RawRepresentable<String>>(
    of key: String
  ) throws(ReadFailure) -> Value {
    let text = try scanner.string()
    guard let value = Value(rawValue: text) else { throw .value(key: key, text) }
    return value
  }

  mutating func strings() throws(ReadFailure) -> [String] {
    var strings: [String] = []
    try scanner.beginArray()
    while try scanner.nextElement() { strings.append(try scanner.string()) }
    return strings
  }

  /// A number from 0 to 1.
  mutating func confidence() throws(ReadFailure) -> Double {
    let confidence = try scanner.number()
    guard 0...1 ~= confidence else { throw .value(key: "confidence", "\(confidence)") }
    return confidence
  }

  /// The lengths of a document's text.
  mutating func measured(_ id: DocumentID) throws(ReadFailure) -> CodePointOffsets {
    guard let offsets = texts.offsets(in: id) else { throw .dangling(id.rawValue) }
    return offsets
  }

  /// Code points as a span of a text.
  func span(
    _ start: Int,
    _ end: Int,
    in offsets: CodePointOffsets
  ) throws(ReadFailure) -> TextSpan {
    guard let span = offsets.span(ofCodePoints: start, end) else { throw .span(start, end) }
    return span
  }
}
