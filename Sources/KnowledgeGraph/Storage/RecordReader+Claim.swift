extension RecordReader {
  mutating func claim() throws(ReadFailure) -> Claim {
    var (id, predicate, rule): (String?, String?, String?)
    var evidence: (document: DocumentID, span: TextSpan)?
    var (polarity, modality): (Polarity?, Modality?)
    var confidence: Double?
    var claim = Claim(id: ClaimID(rawValue: ""), predicate: "", rule: "")
    claim.arguments.reserveCapacity(2)
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "id": id = try scanner.string()
      case "predicate": predicate = try scanner.string()
      case "arguments":
        try scanner.beginArray()
        while try scanner.nextElement() {
          claim.arguments.append(try argument(claim.arguments.count))
        }
      case "time": claim.time = try time()
      case "polarity": polarity = try value(of: "polarity")
      case "modality": modality = try value(of: "modality")
      case "quantity": claim.quantity = try quantity(in: .quantity)
      case "qualifier": claim.qualifier = try scanner.string()
      case "stance": claim.stance = try scanner.string()
      case "attribution":
        try scanner.beginArray()
        while try scanner.nextElement() {
          claim.attribution.append(try link(claim.attribution.count))
        }
      case "evidence": evidence = try self.evidence()
      case "trigger": claim.trigger = try codePoints()
      case "confidence": confidence = try self.confidence()
      case "rule": rule = try scanner.string()
      case "by": claim.by = try scanner.string()
      default: try keepMember(in: .record)
      }
    }
    claim.id = ClaimID(rawValue: try required(id, "id"))
    claim.predicate = Predicate(rawValue: try required(predicate, "predicate"))
    claim.polarity = try required(polarity, "polarity")
    claim.modality = try required(modality, "modality")
    claim.confidence = try required(confidence, "confidence")
    claim.rule = try required(rule, "rule")
    claim.evidence = evidence.map { Evidence(document: $0.document, span: $0.span) }
    try place(&claim)
    return claim
  }

  private mutating func argument(_ index: Int) throws(ReadFailure) -> Argument {
    var role: String?
    var argument = Argument(role: "")
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "role": role = try scanner.string()
      case "entity": argument.entity = EntityID(rawValue: try scanner.string())
      case "claim": argument.claim = ClaimID(rawValue: try scanner.string())
      case "span": argument.span = try codePoints()
      case "quantity": argument.quantity = try quantity(in: .argumentQuantity(index))
      default: try keepMember(in: .argument(index))
      }
    }
    argument.role = Role(rawValue: try required(role, "role"))
    return argument
  }

  private mutating func link(_ index: Int) throws(ReadFailure) -> Attribution {
    var manner: AttributionManner?
    var link = Attribution(entity: nil, manner: .direct)
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "entity": link.entity = EntityID(rawValue: try scanner.string())
      case "manner": manner = try value(of: "manner")
      case "span": link.span = try codePoints()
      case "content":
        try scanner.beginArray()
        while try scanner.nextElement() { link.content.append(try codePoints()) }
      default: try keepMember(in: .link(index))
      }
    }
    link.manner = try required(manner, "manner")
    return link
  }

  private mutating func quantity(
    in object: ForeignFields.Object
  ) throws(ReadFailure) -> Quantity {
    var text: String?
    var quantity = Quantity(text: "")
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "min": quantity.min = try scanner.integer()
      case "max": quantity.max = try scanner.integer()
      case "approximate": quantity.approximate = try scanner.boolean()
      case "text": text = try scanner.string()
      default: try keepMember(in: object)
      }
    }
    quantity.text = try required(text, "text")
    let (min, max) = (quantity.min ?? 0, quantity.max ?? .max)
    guard min >= 0, min <= max else { throw .value(key: "quantity", "\(min)–\(max)") }
    return quantity
  }

  private mutating func time() throws(ReadFailure) -> ClaimTime {
    var value: String?
    var span: TextSpan?
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "value": value = try scanner.string()
      case "span": span = try codePoints()
      default: try keepMember(in: .time)
      }
    }
    return ClaimTime(value: try required(value, "value"), span: span)
  }

  private mutating func evidence() throws(ReadFailure) -> (DocumentID, TextSpan) {
    var document: String?
    var (start, end): (Int?, Int?)
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "document": document = try scanner.string()
      case "start": start = try scanner.integer()
      case "end": end = try scanner.integer()
      default: try keepMember(in: .evidence)
      }
    }
    let span = try ordered(try required(start, "start"), try required(end, "end"))
    return (DocumentID(rawValue: try required(document, "document")), span)
  }

  /// Two offsets in brackets, in code points still.
  private mutating func codePoints() throws(ReadFailure) -> TextSpan {
    try scanner.beginArray()
    var offsets = (start: 0, end: 0)
    var count = 0
    while try scanner.nextElement() {
      offsets = (offsets.end, try scanner.integer())
      count += 1
    }
    guard count == 2 else { throw .value(key: "span", "\(count) numbers") }
    return try ordered(offsets.start, offsets.end)
  }

  private func ordered(_ start: Int, _ end: Int) throws(ReadFailure) -> TextSpan {
    guard 0 <= start, start <= end else { throw .span(start, end) }
    return TextSpan(start, end)
  }

  /// Turns the code points of a claim into spans of its document's text.
  private mutating func place(_ claim: inout Claim) throws(ReadFailure) {
    guard let document = claim.evidence?.document else {
      if let span = claim.spans.first { throw .span(span.start, span.end) }
      return
    }
    let offsets = try measured(document)
    func placed(_ span: TextSpan) throws(ReadFailure) -> TextSpan {
      try self.span(span.start, span.end, in: offsets)
    }
    func placed(_ span: TextSpan?) throws(ReadFailure) -> TextSpan? {
      guard let span else { return nil }
      return try placed(span) as TextSpan
    }
    for index in claim.arguments.indices {
      claim.arguments[index].span = try placed(claim.arguments[index].span)
    }
    for index in claim.attribution.indices {
      claim.attribution[index].span = try placed(claim.attribution[index].span)
      for place in claim.attribution[index].content.indices {
        let content: TextSpan = try placed(claim.attribution[index].content[place])
        claim.attribution[index].content[place] = content
      }
    }
    let (time, evidence) = (try placed(claim.time?.span), try placed(claim.evidence?.span))
    claim.time?.span = time
    if let evidence { claim.evidence?.span = evidence }
    claim.trigger = try placed(claim.trigger)
  }
}
