extension Graph {
  /// Puts records in the order of the file and computes every index; O(n log n), O(n) if in order.
  ///
  /// Ids that nothing has are passed over; whoever cannot vouch for the records asks for them afterwards.
  mutating func rebuild(
    documents newDocuments: [SourceDocument],
    entities newEntities: [Entity],
    claims newClaims: [Claim],
    judgements newJudgements: [Judgement]
  ) {
    documents = Records(inFileOrder: Self.sorted(newDocuments) { $0.precedes($1) })
    let orderedEntities = inFileOrder(newEntities, homes: newEntities.map { home(of: $0) })
    entities = Records(inFileOrder: orderedEntities.records)
    entityHomes = orderedEntities.homes
    let orderedClaims = inFileOrder(newClaims, homes: newClaims.map { home(of: $0) })
    claims = Records(inFileOrder: orderedClaims.records)
    claimHomes = orderedClaims.homes
    judgements = newJudgements.filter(\.isHearsays) + newJudgements.filter { !$0.isHearsays }

    let names = Meanwhile { [entities] in NameIndex(of: entities) }
    let index = Meanwhile { [documents, entities, claims, claimHomes] in
      var index = ClaimIndex()
      index.grow(entities: entities.count, documents: documents.count)
      for slot in claims.stored.indices {
        index.append(
          claims.stored[slot],
          slot: slot,
          document: claimHomes[slot].document,
          entities: entities
        )
      }
      return index
    }
    derive()
    nameIndex = names.value
    claimIndex = index.value
  }

  /// Computes again what follows from the judgements; O(n) in judgements and entities.
  mutating func derive() {
    identity = Identity(entities: entities, judgements: judgements)
    curation = Curation(
      judgements: judgements,
      identity: identity,
      entities: entities,
      claims: claims
    )
  }

  /// Puts a new report in its place.
  mutating func insert(document: SourceDocument) {
    let position = documents.firstPosition { !$0.precedes(document) }
    documents.insert([document], at: position)
    claimIndex.grow(entities: entities.count, documents: documents.count)
  }

  /// Puts new entities of one report, or of a person, in their place.
  mutating func insert(entities added: [Entity]) {
    guard !added.isEmpty else { return }
    let homes = added.map { home(of: $0) }
    let sorted = Self.order(added, by: homes)
    let first = (homes[sorted[0]], added[sorted[0]].id.rawValue)
    let position = (0..<entities.count).firstPosition { place in
      let slot = entities.order[place]
      return !precedes((entityHomes[slot], entities.stored[slot].id.rawValue), first)
    }
    let start = entities.count
    entities.insert(sorted.map { added[$0] }, at: position)
    entityHomes += sorted.map { homes[$0] }
    claimIndex.grow(entities: entities.count, documents: documents.count)
    for slot in start..<entities.count { nameIndex.add(entities.stored[slot], slot: slot) }
  }

  /// Puts new claims of one report, or of a person, in their place.
  mutating func insert(claims added: [Claim]) {
    guard !added.isEmpty else { return }
    let homes = added.map { home(of: $0) }
    let sorted = Self.order(added, by: homes)
    let first = (homes[sorted[0]], added[sorted[0]].id.rawValue)
    let position = (0..<claims.count).firstPosition { place in
      let slot = claims.order[place]
      return !precedes((claimHomes[slot], claims.stored[slot].id.rawValue), first)
    }
    let start = claims.count
    claims.insert(sorted.map { added[$0] }, at: position)
    claimHomes += sorted.map { homes[$0] }
    for slot in start..<claims.count {
      claimIndex.append(
        claims.stored[slot],
        slot: slot,
        document: claimHomes[slot].document,
        entities: entities
      )
    }
  }

  private func home(of entity: Entity) -> Home {
    guard let mention = entity.mentions.first else { return Home(document: nil, start: 0) }
    return Home(document: documents.slot(of: mention.document), start: mention.span.start)
  }

  private func home(of claim: Claim) -> Home {
    guard let evidence = claim.evidence else { return Home(document: nil, start: 0) }
    return Home(
      document: documents.slot(of: evidence.document),
      start: (claim.trigger ?? evidence.span).start
    )
  }

  /// Whether a record stands before another in the file, by home and id.
  private func precedes(_ a: (Home, String), _ b: (Home, String)) -> Bool {
    if a.0.document != b.0.document {
      let places = [a.0.document, b.0.document].map { slot in
        slot.map { documents.position(ofSlot: $0) } ?? documents.count
      }
      return places[0] < places[1]
    }
    return a.0.start == b.0.start ? a.1 < b.1 : a.0.start < b.0.start
  }

  /// New records in file order, with their homes.
  private func inFileOrder<Record: Identifiable>(
    _ records: [Record],
    homes: [Home]
  ) -> (records: [Record], homes: [Home]) where Record.ID: RawRepresentable<String> {
    let order = Self.order(records, by: homes)
    if order.elementsEqual(records.indices) { return (records, homes) }
    return (order.map { records[$0] }, order.map { homes[$0] })
  }

  /// The file order of new records as indices, where documents' slots are in file order or all the same.
  private static func order<Record: Identifiable>(
    _ records: [Record],
    by homes: [Home]
  ) -> [Int] where Record.ID: RawRepresentable<String> {
    sorted(Array(records.indices)) { a, b in
      let (first, second) = (homes[a], homes[b])
      if first.document != second.document {
        return first.document ?? .max < second.document ?? .max
      }
      if first.start != second.start { return first.start < second.start }
      return records[a].id.rawValue < records[b].id.rawValue
    }
  }

  /// Sorts, but in O(n) where the values are sorted already.
  private static func sorted<Value>(
    _ values: [Value],
    by precedes: (Value, Value) -> Bool
  ) -> [Value] {
    for (a, b) in zip(values, values.dropFirst()) where precedes(b, a) {
      return values.sorted(by: precedes)
    }
    return values
  }
}

extension SourceDocument {
  /// Whether the report stands before another in the file: by date, those without one first, then by id.
  func precedes(_ other: SourceDocument) -> Bool {
    (published ?? "", id) < (other.published ?? "", other.id)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first position of a true value in a collection that is false, then true; the end if all are false.
  func firstPosition(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
