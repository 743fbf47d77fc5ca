import KnowledgeGraph
import Language

/// Turns claims into the relations of a corpus.
struct RelationReader {
  private let corpus: RelationCorpus
  private let ontology: Ontology

  /// A relation between two spans of the text.
  private struct Pair: Hashable {
    let type: String
    let source: TextSpan
    let target: TextSpan
  }

  /// Makes a reader for a corpus.
  init(of corpus: RelationCorpus) throws(OntologyError) {
    self.corpus = corpus
    ontology = try Ontology.load()
  }

  /// The relations of a document: each side the code points of its head, in order, each once.
  func relations(in reading: CorpusPipeline.Reading) -> [RelationCorpus.Relation] {
    let offsets = CodePointOffsets(of: reading.contribution.document.text)
    var seen: Set<RelationCorpus.Relation> = []
    return concluded(from: stated(in: reading)).compactMap { pair in
      var relation = RelationCorpus.Relation(
        type: pair.type,
        source: offsets.codePoints(of: pair.source),
        target: offsets.codePoints(of: pair.target)
      )
      if corpus.isSymmetric(pair.type), relation.target.lowerBound < relation.source.lowerBound {
        relation = .init(type: pair.type, source: relation.target, target: relation.source)
      }
      return pair.source != pair.target && seen.insert(relation).inserted ? relation : nil
    }
  }

  private func stated(in reading: CorpusPipeline.Reading) -> [Pair] {
    let claims = reading.contribution.claims.filter { $0.polarity == .positive }.flatMap { claim in
      sides(of: claim, in: reading)
        + (corpus.takesPlacesAndCounts
          ? places(of: claim, in: reading) + counts(of: claim, in: reading) : [])
    }
    guard corpus == .conll04 else { return claims }
    let datelines = Dateline.all(in: reading.analysis).map {
      Pair(type: "OrgBased_In", source: $0.medium, target: $0.place)
    }
    return claims + datelines
  }

  /// The pairs with what follows from two of them.
  private func concluded(from pairs: [Pair]) -> [Pair] {
    var all = pairs
    var next = 0
    while next < all.count {
      let first = all[next]
      next += 1
      for second in pairs where second.source == first.target {
        guard let type = corpus.relation(from: first.type, and: second.type) else { continue }
        let pair = Pair(type: type, source: first.source, target: second.target)
        if !all.contains(pair) { all.append(pair) }
      }
    }
    return all
  }

  /// What a claim says between its two first roles.
  private func sides(of claim: Claim, in reading: CorpusPipeline.Reading) -> [Pair] {
    guard let entry = ontology[claim.predicate], let patient = entry.patient else { return [] }
    return claim.arguments.filter { $0.role == entry.agent }.flatMap { first in
      claim.arguments.filter { $0.role == patient }.compactMap { second in
        guard
          let type = corpus.type(
            of: claim.predicate,
            first: reading.entity(first.entity)?.type,
            second: reading.entity(second.entity)?.type
          ),
          let source = head(of: first, in: reading),
          let target = head(of: second, in: reading)
        else { return nil }
        return Pair(type: type, source: source, target: target)
      }
    }
  }

  /// Who and what takes part in a happening is where it happens.
  private func places(of claim: Claim, in reading: CorpusPipeline.Reading) -> [Pair] {
    guard ontology.isHappening(claim.predicate) else { return [] }
    let places = claim.arguments.filter { $0.role == "place" }
    let others = claim.arguments.filter { $0.role != "place" && $0.claim == nil }
    return places.compactMap { head(of: $0, in: reading) }.flatMap { place in
      (others.compactMap { head(of: $0, in: reading) }
        + [strike(of: claim, in: reading)].compactMap(\.self))
        .map { Pair(type: "CoLocated", source: $0, target: place) }
    }
  }

  /// The noun of an attack by nobody named ("five strikes"), which re3d takes for a side.
  private func strike(of claim: Claim, in reading: CorpusPipeline.Reading) -> TextSpan? {
    guard corpus == .re3d, claim.predicate == "attack", let trigger = claim.trigger,
      reading.isCommonNoun(trigger), !claim.arguments.contains(where: { $0.role == "attacker" })
    else { return nil }
    return reading.head(of: trigger)
  }

  /// A count is an attribute of what it counts: an argument, or the happenings that the trigger names.
  private func counts(of claim: Claim, in reading: CorpusPipeline.Reading) -> [Pair] {
    var counted = claim.arguments.compactMap { argument in
      argument.quantity.flatMap { quantity in argument.span.map { ($0, quantity) } }
    }
    if let quantity = claim.quantity, let trigger = claim.trigger, let evidence = claim.evidence {
      counted.append((TextSpan(evidence.span.start, trigger.end), quantity))
    }
    return counted.compactMap { span, quantity in
      guard let count = reading.last(quantity.text, in: span) else { return nil }
      let thing = claim.trigger.map { span.end == $0.end ? $0 : span } ?? span
      return Pair(
        type: "HasAttrOf",
        source: reading.head(of: thing),
        target: reading.head(of: count)
      )
    }
  }

  /// The head of an argument; of a corpus of names, that of the name that the argument stands for, or that tells whose
  /// department or team it is.
  private func head(of argument: Argument, in reading: CorpusPipeline.Reading) -> TextSpan? {
    guard let span = argument.span else { return nil }
    switch corpus {
    case .re3d:
      return reading.head(of: reading.nearName(for: span, of: argument.entity) ?? span)
    case .conll04:
      let names = reading.entity(argument.entity)?.mentions.filter { $0.form == .name } ?? []
      let name = names.first { $0.span.start < span.end && span.start < $0.span.end }
      if let name = name ?? names.first { return reading.head(of: name.span) }
      return argument.role == "organization" ? reading.nameHead(under: span) : nil
    }
  }
}
