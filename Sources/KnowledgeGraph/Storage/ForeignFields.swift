/// Keys of a file that this version does not know, kept to be written back where they stood.
struct ForeignFields: Sendable {
  /// A record of the file.
  enum Record: Hashable, Sendable {
    case file
    case document(DocumentID)
    case entity(EntityID)
    case claim(ClaimID)
    case event(EventID)
    case judgement(Judgement)
  }

  /// An object within a record.
  enum Object: Hashable, Sendable {
    case record
    case mention(Int)
    case argument(Int)
    case argumentQuantity(Int)
    case quantity
    case time
    case link(Int)
    case evidence
  }

  /// A key and its value.
  struct Field: Hashable, Sendable {
    /// Where it stands.
    let object: Object
    /// The key, the colon and the value, as JSON.
    let json: [UInt8]
  }

  private var fields: [Record: [Field]] = [:]

  /// Whether there are none.
  var isEmpty: Bool { fields.isEmpty }

  /// The unknown keys of a record, in their order.
  subscript(record: Record) -> [Field] {
    get { isEmpty ? [] : fields[record] ?? [] }
    set { fields[record] = newValue.isEmpty ? nil : newValue }
  }

  /// Takes the keys of records that this one knows nothing of.
  mutating func merge(_ other: ForeignFields) {
    fields.merge(other.fields) { own, _ in own }
  }
}
