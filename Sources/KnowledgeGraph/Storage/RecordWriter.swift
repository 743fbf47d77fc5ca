/// Writes the records of a graph's file, each as one JSON object.
struct RecordWriter: ~Copyable {
  var json = JSONWriter()
  /// The unknown keys of the record that is being written.
  private var foreign: [ForeignFields.Field] = []
  /// The texts' lengths, for spans.
  private var texts = MeasuredTexts()

  /// Gets ready to write spans in a report's text.
  mutating func measure(_ document: SourceDocument) {
    texts.measure(document)
  }

  mutating func write(_ document: SourceDocument, foreign: [ForeignFields.Field]) {
    measure(document)
    begin(foreign: foreign)
    member("id", document.id.rawValue)
    member("title", document.title)
    member("outlet", document.outlet)
    member("agency", document.agency)
    member("published", document.published)
    member("url", document.url)
    member("path", document.path)
    member("sha256", document.sha256)
    member("text", document.text)
    end(.record)
  }

  mutating func write(
    _ entity: Entity,
    canonical: EntityID?,
    foreign: [ForeignFields.Field]
  ) {
    begin(foreign: foreign)
    member("id", entity.id.rawValue)
    member("type", entity.type.rawValue)
    member("name", entity.name)
    if !entity.aliases.isEmpty { list("aliases", entity.aliases) { $0.json.string($1) } }
    member("canonical", canonical?.rawValue)
    if !entity.mentions.isEmpty {
      list("mentions", entity.mentions.enumerated()) { $0.mention($1.element, $1.offset) }
    }
    end(.record)
  }

  mutating func write(_ event: Event, foreign: [ForeignFields.Field]) {
    begin(foreign: foreign)
    member("id", event.id.rawValue)
    member("predicate", event.predicate.rawValue)
    list("claims", event.claims) { $0.json.string($1.rawValue) }
    end(.record)
  }

  mutating func write(_ claim: Claim, foreign: [ForeignFields.Field]) {
    let offsets = claim.evidence.flatMap { texts.offsets(in: $0.document) }
    begin(foreign: foreign)
    member("id", claim.id.rawValue)
    member("predicate", claim.predicate.rawValue)
    list("arguments", claim.arguments.enumerated()) {
      $0.argument($1.element, $1.offset, offsets)
    }
    if let time = claim.time {
      json.key("time")
      begin()
      member("value", time.value)
      span("span", time.span, offsets)
      end(.time)
    }
    member("polarity", claim.polarity.rawValue)
    member("modality", claim.modality.rawValue)
    quantity(claim.quantity, in: .quantity)
    member("qualifier", claim.qualifier)
    member("stance", claim.stance)
    list("attribution", claim.attribution.enumerated()) { $0.link($1.element, $1.offset, offsets) }
    if let evidence = claim.evidence {
      json.key("evidence")
      place(evidence.document, evidence.span)
      end(.evidence)
    }
    span("trigger", claim.trigger, offsets)
    json.key("confidence")
    json.number(claim.confidence)
    member("rule", claim.rule)
    member("by", claim.by)
    end(.record)
  }

  // MARK: - Parts

  private mutating func mention(_ mention: EntityMention, _ index: Int) {
    place(mention.document, mention.span)
    member("form", mention.form.rawValue)
    end(.mention(index))
  }

  /// Begins an object with a document and a span in it.
  private mutating func place(_ document: DocumentID, _ span: TextSpan) {
    let range = texts.offsets(in: document)?.codePoints(of: span) ?? 0..<0
    begin()
    member("document", document.rawValue)
    json.key("start")
    json.integer(range.lowerBound)
    json.key("end")
    json.integer(range.upperBound)
  }

  private mutating func argument(
    _ argument: Argument,
    _ index: Int,
    _ offsets: CodePointOffsets?
  ) {
    begin()
    member("role", argument.role.rawValue)
    member("entity", argument.entity?.rawValue)
    member("claim", argument.claim?.rawValue)
    span("span", argument.span, offsets)
    quantity(argument.quantity, in: .argumentQuantity(index))
    end(.argument(index))
  }

  private mutating func link(_ link: Attribution, _ index: Int, _ offsets: CodePointOffsets?) {
    begin()
    member("entity", link.entity?.rawValue)
    member("manner", link.manner.rawValue)
    span("span", link.span, offsets)
    if !link.content.isEmpty { list("content", link.content) { $0.span($1, offsets) } }
    end(.link(index))
  }

  private mutating func quantity(
    _ quantity: Quantity?,
    in object: ForeignFields.Object
  ) {
    guard let quantity else { return }
    json.key("quantity")
    begin()
    if let min = quantity.min {
      json.key("min")
      json.integer(min)
    }
    if let max = quantity.max {
      json.key("max")
      json.integer(max)
    }
    if quantity.approximate {
      json.key("approximate")
      json.raw("true")
    }
    member("text", quantity.text)
    end(object)
  }

  // MARK: - JSON

  /// Begins a record with the unknown keys it had.
  mutating func begin(foreign: [ForeignFields.Field]) {
    self.foreign = foreign
    begin()
  }

  private mutating func begin() { json.punctuation("{") }

  /// Ends an object with the unknown keys it had.
  mutating func end(_ object: ForeignFields.Object) {
    if !foreign.isEmpty {
      for field in foreign where field.object == object {
        json.separate()
        json.raw(field.json)
      }
    }
    json.punctuation("}")
  }

  mutating func member(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    json.key(key)
    json.string(value)
  }

  mutating func list<Values: Sequence>(
    _ key: StaticString,
    _ values: Values,
    write: (inout Self, Values.Element) -> Void
  ) {
    json.key(key)
    json.punctuation("[")
    for value in values {
      json.separate()
      write(&self, value)
    }
    json.punctuation("]")
  }

  private mutating func span(
    _ key: StaticString,
    _ span: TextSpan?,
    _ offsets: CodePointOffsets?
  ) {
    guard let span else { return }
    json.key(key)
    self.span(span, offsets)
  }

  private mutating func span(_ span: TextSpan, _ offsets: CodePointOffsets?) {
    let range = offsets?.codePoints(of: span) ?? span.start..<span.end
    json.punctuation("[")
    json.integer(range.lowerBound)
    json.punctuation(",")
    json.integer(range.upperBound)
    json.punctuation("]")
  }
}
