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

  /// A key and its value.
  struct Field: Hashable, Sendable {
    /// Which object of the record holds it, counted by opening braces from 0, the record itself.
    let object: Int
    /// The key, the colon and the value, as JSON.
    let json: [UInt8]
  }

  private(set) var fields: [Record: [Field]] = [:]

  /// Keeps a key of a record.
  mutating func keep(_ field: Field, of record: Record) {
    fields[record, default: []].append(field)
  }

  /// Takes the keys of records that this one knows nothing of.
  mutating func merge(_ other: ForeignFields) {
    fields.merge(other.fields) { own, _ in own }
  }
}
