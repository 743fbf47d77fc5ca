import Foundation
import KnowledgeGraph
import Language

/// Which words name which happening, and which position fills which role of it.
struct TriggerTable: Sendable {
  /// Whether a word names its happening as a verb or as a noun.
  enum Category: String, Sendable { case verb, noun }

  /// A position and the roles it may fill, the first that takes the filler's kind.
  struct Slot: Sendable {
    let position: Position
    let roles: [Role]
  }

  /// What a word names.
  struct Trigger: Sendable {
    let lemma: String
    let category: Category
    let predicate: KnowledgeGraph.Predicate
    let slots: [Slot]
    /// Whether it counts only with an object of a known kind: "hold" is no detention of a meeting.
    let isStrict: Bool
    /// The kinds that its patient must be of; empty for any: "threw a grenade" is an attack, "threw a party" is none.
    let patientKinds: Set<String>

    /// The roles that a position fills, none if the frame has no such slot.
    func roles(at position: Position) -> [Role] {
      slots.first { $0.position == position }?.roles ?? []
    }
  }

  private let triggers: [Category: [String: [Trigger]]]
  private let kinds: [Role: Set<String>]

  /// Reads triggers, frames and roles from a folder of tables.
  init(in folder: URL) throws(LexiconError) {
    let frames = try Self.frames(
      LexiconTable(at: folder.appending(path: "frames.tsv"), columns: 2)
    )
    let table = try LexiconTable(at: folder.appending(path: "triggers.tsv"), columns: 5)
    var triggers: [Category: [String: [Trigger]]] = [:]
    for row in table.rows {
      guard let category = Category(rawValue: row.fields[1]) else {
        throw table.error(at: row, value: row.fields[1])
      }
      guard let slots = frames[row.fields[3]] else {
        throw table.error(at: row, value: row.fields[3])
      }
      triggers[category, default: [:]][row.fields[0], default: []].append(
        Trigger(
          lemma: row.fields[0],
          category: category,
          predicate: KnowledgeGraph.Predicate(rawValue: row.fields[2]),
          slots: slots,
          isStrict: row.fields[4] == "strict",
          patientKinds: row.fields[4] == "strict"
            ? [] : Set(row.fields[4].split(separator: " ").map(String.init))
        )
      )
    }
    self.triggers = triggers
    let roles = try LexiconTable(at: folder.appending(path: "roles.tsv"), columns: 2)
    kinds = Dictionary(
      roles.rows.map {
        (Role(rawValue: $0.fields[0]), Set($0.fields[1].split(separator: " ").map(String.init)))
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static func frames(_ table: LexiconTable) throws(LexiconError) -> [String: [Slot]] {
    var frames: [String: [Slot]] = [:]
    for row in table.rows {
      for entry in row.fields[1].split(separator: " ") {
        let parts = entry.split(separator: "=")
        guard parts.count == 2 else { throw table.error(at: row, value: String(entry)) }
        frames[row.fields[0], default: []].append(
          Slot(
            position: Position(tabled: String(parts[0])),
            roles: parts[1].split(separator: "|").map { Role(rawValue: String($0)) }
          )
        )
      }
    }
    return frames
  }

  /// What a lemma names, a particle joined to it by "_".
  func triggers(_ lemma: String, as category: Category) -> [Trigger] {
    triggers[category]?[lemma] ?? []
  }

  /// Whether a phrase may fill `role`.
  ///
  /// - Parameters:
  ///   - role: the role.
  ///   - kind: what the phrase stands for, nil if that is not known.
  ///   - isCommon: whether a common noun heads the phrase: a town without its name does nothing.
  /// - Returns: whether the table lets the role be of this kind.
  func role(_ role: Role, takes kind: MentionKind?, isCommon: Bool) -> Bool {
    let name =
      switch kind {
      case nil, .other: isCommon ? "thing" : "unknown"
      case .place: isCommon ? "area" : "place"
      case let kind?: kind.rawValue
      }
    return kinds[role]?.contains(name) ?? true
  }

  /// Every trigger, by lemma and category.
  var all: [Trigger] {
    triggers.values.flatMap { $0.values.joined() }
      .sorted { ($0.lemma, $0.category.rawValue) < ($1.lemma, $1.category.rawValue) }
  }
}
