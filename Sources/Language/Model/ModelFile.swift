package import Foundation

/// A model as a file: named sections of bytes, each read by the stage that it belongs to.
///
/// All numbers are little-endian. A file of two sections, "tagger" of 3 bytes and "names" of 5:
///
///     offset  bytes                  what
///     0       HEARSAYM               it is a model
///     8       01 00 00 00            version 1
///     12      02 00 00 00            two sections
///     16      "tagger" + 10 zeros    name of the first, padded to 16 bytes
///     32      50 00 00 00, 03 …      it starts at 80 and has 3 bytes
///     40… hence, in the same form, the second:
///     40      "names" + 11 zeros
///     56      58 00 00 00, 05 …      it starts at 88, a multiple of 8
///     64      16 zeros               so that the first section starts at a multiple of 16
///     80      the bytes of the first section, padded to 88
///     88      the bytes of the second
///
/// Loading copies the bytes of a section once and decodes nothing but small tables.
package struct ModelFile: Sendable {
  private static let magic: [UInt8] = Array("HEARSAYM".utf8)
  private static let version = 1
  private static let nameLength = 16
  private static let entryLength = 24

  /// The sections by name.
  private var sections: [String: [UInt8]] = [:]

  /// A model without sections.
  package init() {}

  /// Reads a model.
  package init(at url: URL) throws(ModelError) {
    guard let data = try? Data(contentsOf: url, options: .mappedIfSafe) else {
      throw .unreadable(file: url.lastPathComponent)
    }
    let file = url.lastPathComponent
    guard data.starts(with: Self.magic) else { throw .notAModel(file: file) }
    var header = SectionReader(Array(data.dropFirst(Self.magic.count)), name: file)
    let version = Int(try header.read(UInt32.self))
    guard version == Self.version else {
      throw .wrongVersion(file: file, found: version, expected: Self.version)
    }
    for _ in 0..<(try header.read(UInt32.self)) {
      let name = try header.readBytes(Self.nameLength).prefix { $0 != 0 }
      let start = Int(try header.read(UInt32.self))
      let end = start + Int(try header.read(UInt32.self))
      guard end <= data.count else { throw .damagedSection(name: file) }
      sections[String(decoding: name, as: UTF8.self)] = Array(
        data[data.startIndex + start..<data.startIndex + end]
      )
    }
  }

  /// A reader of the section called `name`.
  package func section(_ name: String) throws(ModelError) -> SectionReader {
    guard let bytes = sections[name] else { throw .missingSection(name: name) }
    return SectionReader(bytes, name: name)
  }

  /// Adds a section, or replaces it.
  package mutating func set(_ section: SectionWriter, as name: String) {
    precondition(name.utf8.count <= Self.nameLength, "a section's name has at most 16 bytes")
    sections[name] = section.bytes
  }

  /// The sections' names and sizes in bytes, by name.
  package var sizes: [(name: String, bytes: Int)] {
    sections.map { ($0.key, $0.value.count) }.sorted { $0.name < $1.name }
  }

  /// Writes the model; the same sections give the same bytes.
  package func write(to url: URL) throws {
    let ordered = sections.sorted { $0.key < $1.key }
    var header = SectionWriter()
    header.append(Self.magic)
    header.append(UInt32(Self.version))
    header.append(UInt32(ordered.count))
    var offset = (16 + Self.entryLength * ordered.count).rounded(to: 16)
    for (name, bytes) in ordered {
      header.append(
        Array(name.utf8) + Array(repeating: 0, count: Self.nameLength - name.utf8.count)
      )
      header.append(UInt32(offset))
      header.append(UInt32(bytes.count))
      offset = (offset + bytes.count).rounded(to: 8)
    }
    var content = header.bytes
    for (index, section) in ordered.enumerated() {
      content += Array(
        repeating: 0,
        count: content.count.rounded(to: index == 0 ? 16 : 8) - content.count
      )
      content += section.value
    }
    try Data(content).write(to: url, options: .atomic)
  }
}

extension Int {
  /// The next multiple of `step`, or the number itself.
  fileprivate func rounded(to step: Int) -> Int { (self + step - 1) / step * step }
}
