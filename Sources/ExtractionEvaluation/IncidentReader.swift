import KnowledgeGraph
import Language

/// Turns the claims of one report into MUC-4's fillers, an entity once however many claims name it.
struct IncidentReader {
  /// What MUC-4 asks of an incident.
  enum Slot: String, CaseIterable {
    case individual = "perpetrator_individual"
    case organization = "perpetrator_organization"
    case target, victim, weapon
  }

  /// The kinds of happenings that MUC-4 calls incidents.
  private static let incidents: Set<Predicate> = [
    "abduct", "attack", "destroy", "explode", "injure", "kill",
  ]

  private struct Filler {
    let slot: Slot
    let key: String
    let text: String
  }

  private let reading: CorpusPipeline.Reading
  private let found: [Filler]

  /// Reads the claims of a report.
  init(reading: CorpusPipeline.Reading) {
    self.reading = reading
    var found: [Filler] = []
    for claim in reading.contribution.claims
    where Self.incidents.contains(claim.predicate) && claim.polarity == .positive {
      for argument in claim.arguments { found += Self.fillers(of: argument, in: reading) }
    }
    self.found = found
  }

  /// The fillers of a slot, in the order of the report.
  func fillers(of slot: Slot) -> [String] {
    var seen: Set<String> = []
    return found.filter { $0.slot == slot && seen.insert($0.key).inserted }.map(\.text)
  }

  /// What an argument fills: nothing where it is a pronoun or a nameless victim.
  private static func fillers(
    of argument: Argument,
    in reading: CorpusPipeline.Reading
  ) -> [Filler] {
    let entity = reading.entity(argument.entity)
    let name = entity?.mentions.contains { $0.form == .name } == true ? entity?.name : nil
    guard let text = name ?? words(of: argument, entity, in: reading), argument.claim == nil else {
      return []
    }
    let filler = { (slot: Slot) in
      Filler(slot: slot, key: argument.entity?.rawValue ?? text, text: text)
    }
    switch argument.role {
    case "attacker", "killer", "agent":
      switch entity?.type {
      case .organization: return [filler(.organization)]
      case .person, .group, .other, nil: return [filler(.individual)]
      case .facility, .place, .weapon, .vehicle: return []
      }
    case "target", "object", "victim":
      switch entity?.type {
      case .person, .group: return name == nil ? [] : [filler(.victim)]
      case .weapon: return []
      case .place: return []
      case .organization, .facility, .vehicle, .other, nil:
        return argument.role == "victim" ? [] : [filler(.target)]
      }
    case "instrument", "device": return [filler(.weapon)]
    default: return []
    }
  }

  /// The words of an argument that is no name, without determiner; nil for a pronoun.
  private static func words(
    of argument: Argument,
    _ entity: Entity?,
    in reading: CorpusPipeline.Reading
  ) -> String? {
    guard let span = argument.span else { return nil }
    let mentions = entity?.mentions ?? []
    let own = mentions.first { $0.span.start <= span.start && span.start < $0.span.end }
    let isPronoun = own?.form == .pronoun
    let stand = isPronoun ? mentions.first { $0.form == .nominal }?.span : span
    return stand.flatMap { reading.phrase(headedIn: $0) }
  }
}

extension CorpusPipeline.Reading {
  /// The noun phrase that heads a span, from its first modifier to the noun, without determiners and numbers.
  func phrase(headedIn span: TextSpan) -> String? {
    let head = head(of: span)
    for sentence in analysis.sentences {
      guard let token = sentence.tokens.firstIndex(where: { $0.range.start == head.start }) else {
        continue
      }
      let modifiers = sentence.tree.children[token].filter {
        $0 < token && [.amod, .compound, .flat].contains(sentence.tree.relations[$0])
      }
      let first = modifiers.min() ?? token
      return sentence.text(of: first..<token + 1)
    }
    return nil
  }
}
