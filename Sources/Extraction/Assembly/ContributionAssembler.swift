import KnowledgeGraph
import Language

/// Turns drafts into the entities and claims of one report.
struct ContributionAssembler: Sendable {
  let ontology: Ontology
  let quantities: QuantityReader
  let confidence: Confidence
  /// Among how many phrases for a group its count is looked for, so that the time a text takes grows with its length.
  private static let memory = 20

  /// What a report adds: every claim with its id, and every entity that has a name or that a claim needs.
  ///
  /// - Parameters:
  ///   - linked: the claims as drafted, and what their anaphors mean.
  ///   - circumstances: who says each, how surely, and when; one a draft.
  ///   - report: the report.
  /// - Returns: what the report adds.
  func contribution(
    of linked: LinkedDrafts,
    with circumstances: [Circumstances],
    in report: Report
  ) -> Contribution {
    let drafts = linked.drafts
    let assembler = EntityAssembler(report: report)
    let speakers = circumstances.flatMap { $0.speakers.compactMap(\.chain) }
    let used = Set(drafts.flatMap { chains(of: $0, in: report) } + speakers)
    let kept = report.analysis.chains.indices
      .filter { assembler.isEntity($0) && (used.contains($0) || assembler.isNamed($0)) }
      .map { (chain: $0, start: assembler.start(of: $0)) }
      .sorted { ($0.start, $0.chain) < ($1.start, $1.chain) }
    var ids = ContentIDs(of: report.document)
    var entityIDs: [Int: EntityID] = [:]
    for (chain, start) in kept { entityIDs[chain] = ids.entity(at: start) }
    let order = drafts.indices.sorted {
      (report.trigger(of: drafts[$0]), $0) < (report.trigger(of: drafts[$1]), $1)
    }
    var claimIDs: [Int: ClaimID] = [:]
    var byTrigger: [TextSpan: ClaimID] = [:]
    for index in order {
      let span = report.trigger(of: drafts[index])
      let id = ids.claim(at: span.start)
      claimIDs[index] = id
      let head = headSpan(drafts[index].head, in: drafts[index].sentence, of: report)
      if byTrigger[head] == nil, !drafts[index].namesPeople,
        ontology.isHappening(drafts[index].predicate)
      {
        byTrigger[head] = id
      }
    }
    for (anchor, meant) in linked.meant {
      byTrigger[headSpan(anchor.head, in: anchor.sentence, of: report)] = claimIDs[meant]
    }
    let claims = order.compactMap { index -> Claim? in
      guard let id = claimIDs[index] else { return nil }
      return claim(
        drafts[index],
        id: id,
        circumstances: circumstances[index],
        entities: entityIDs,
        happenings: byTrigger,
        in: report
      )
    }
    return Contribution(
      document: report.document,
      entities: kept.compactMap { kept in
        entityIDs[kept.chain].map { assembler.entity(of: kept.chain, id: $0) }
      },
      claims: claims
    )
  }

  private func chains(of draft: Draft, in report: Report) -> [Int] {
    draft.fillers.filter { !isValue($0.role) }.compactMap {
      report.chain(at: $0.head, in: $0.sentence)
    }
  }

  /// Roles whose words are the argument, whatever they mention.
  private func isValue(_ role: Role) -> Bool {
    role == "value" || role == "content" || role == "measure"
  }

  private func headSpan(_ head: Int, in sentence: Int, of report: Report) -> TextSpan {
    let range = report.sentences[sentence].tokens[head].range
    return TextSpan(range.start, range.end)
  }

  private func claim(
    _ draft: Draft,
    id: ClaimID,
    circumstances: Circumstances,
    entities: [Int: EntityID],
    happenings: [TextSpan: ClaimID],
    in report: Report
  ) -> Claim {
    let sentence = report.sentences[draft.sentence]
    let places = draft.fillers.enumerated().sorted { a, b in
      let rank = { (filler: Draft.Filler) in
        ontology.place(of: filler.role, in: draft.predicate) ?? .max
      }
      return (rank(a.element), a.offset) < (rank(b.element), b.offset)
    }
    var arguments: [Argument] = []
    for (_, filler) in places {
      let next = argument(filler, of: id, entities: entities, happenings: happenings, in: report)
      // "its ally Elbonia": who is told of twice in one role does or suffers it once.
      let isRepeated = arguments.contains {
        $0.role == next.role && $0.entity != nil && $0.entity == next.entity
          && $0.quantity == next.quantity
      }
      if !isRepeated { arguments.append(next) }
    }
    let count =
      sentence.tags[draft.head] == .noun && draft.predicate == "explode"
      ? quantities.quantity(of: draft.head, in: sentence)?.quantity : nil
    return Claim(
      id: id,
      predicate: draft.predicate,
      arguments: arguments,
      time: circumstances.time,
      polarity: circumstances.polarity,
      modality: circumstances.modality,
      quantity: count,
      qualifier: draft.qualifier,
      stance: draft.stance,
      attribution: circumstances.attribution(entities: entities),
      evidence: Evidence(
        document: report.document.id,
        span: TextSpan(sentence.range.start, sentence.range.end)
      ),
      trigger: report.trigger(of: draft),
      confidence: confidence(of: draft, modality: circumstances.modality, in: report),
      rule: draft.rule
    )
  }

  /// How sure a draft is, to the hundredth.
  private func confidence(of draft: Draft, modality: Modality, in report: Report) -> Double {
    var draft = draft
    if modality == .intended || modality == .attempted { draft.doubts.insert(.unreal) }
    let isPronoun = { (filler: Draft.Filler) in
      report.sentences[filler.sentence].tags[filler.head] == .pronoun
    }
    if draft.fillers.contains(where: isPronoun) { draft.doubts.insert(.pronoun) }
    let sure = confidence.confidence(of: draft, in: report.sentences[draft.sentence])
    return (sure * 100).rounded() / 100
  }

  private func argument(
    _ filler: Draft.Filler,
    of claim: ClaimID,
    entities: [Int: EntityID],
    happenings: [TextSpan: ClaimID],
    in report: Report
  ) -> Argument {
    let range = filler.range ?? report.phrase(headedBy: filler.head, in: filler.sentence)
    let quantity = isValue(filler.role) ? nil : quantity(of: filler, in: report)
    var argument = Argument(
      role: filler.role,
      span: TextSpan(range.start, range.end),
      quantity: quantity
    )
    guard !isValue(filler.role) else { return argument }
    let happening = happenings[headSpan(filler.head, in: filler.sentence, of: report)]
    if let happening, happening != claim {
      argument.claim = happening
    } else if let chain = report.chain(at: filler.head, in: filler.sentence) {
      argument.entity = entities[chain]
    }
    return argument
  }

  /// How many a phrase counts; "they" and "the men" count as the unnamed group that they stand for.
  private func quantity(of filler: Draft.Filler, in report: Report) -> Quantity? {
    guard !filler.isInferred, !filler.countsOthers else { return nil }
    let sentence = report.sentences[filler.sentence]
    if let count = filler.count { return quantities.quantity(at: count, in: sentence)?.quantity }
    if let counted = quantities.quantity(of: filler.head, in: sentence) { return counted.quantity }
    guard let chain = report.chain(at: filler.head, in: filler.sentence),
      report.analysis.chains[chain].kind == .group
    else { return nil }
    let mentions = report.analysis.chains[chain].mentions.map { report.analysis.mentions[$0] }
      .filter { !isPart($0.head, in: report.sentences[$0.sentence]) }
    guard mentions.count > 1, mentions.allSatisfy({ $0.form != .name }) else { return nil }
    return mentions.prefix(Self.memory).lazy.compactMap {
      quantities.quantity(of: $0.head, in: report.sentences[$0.sentence])?.quantity
    }.first
  }

  /// "dozens of them": a number of some of those whom the pronoun stands for.
  private func isPart(_ head: Int, in sentence: Sentence) -> Bool {
    sentence.tree.children(of: head, by: .nmod).contains {
      sentence.tags[$0] == .pronoun && sentence.preposition(of: $0) == "of"
    }
  }
}
