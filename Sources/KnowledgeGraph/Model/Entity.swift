/// What sort of thing an entity is.
public enum EntityType: String, CaseIterable, Sendable {
  case person, organization, group, facility, place, weapon, vehicle, other
}

/// How a mention names its entity.
public enum MentionForm: String, CaseIterable, Sendable { case name, nominal, pronoun }

/// A place in a report that stands for an entity.
public struct EntityMention: Hashable, Sendable {
  /// The report.
  public var document: DocumentID
  /// The characters of the phrase.
  public var span: TextSpan
  /// A name, a common noun, or a pronoun.
  public var form: MentionForm

  /// Makes a mention.
  public init(document: DocumentID, span: TextSpan, form: MentionForm) {
    self.document = document
    self.span = span
    self.form = form
  }
}

/// A thing that one report speaks of; judgements say which entities are one.
public struct Entity: Hashable, Sendable {
  /// The id.
  public var id: EntityID
  /// What sort of thing it is.
  public var type: EntityType
  /// The best name the report gives it, or its description ("a military source").
  public var name: String
  /// The other names of the report, sorted.
  public var aliases: [String]
  /// Where the report mentions it, in order.
  public var mentions: [EntityMention]

  /// Whether a name stands for it somewhere in its report.
  public var isNamed: Bool { mentions.contains { $0.form == .name } }

  /// Makes an entity.
  public init(
    id: EntityID,
    type: EntityType,
    name: String,
    aliases: [String] = [],
    mentions: [EntityMention] = []
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
  }
}
