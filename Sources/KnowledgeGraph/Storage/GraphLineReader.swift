import Dispatch
import Foundation
import Synchronization

/// Reads a graph that is laid out as Hearsay writes it, a record a line, its lines side by side on all cores.
///
/// A file that is laid out otherwise, or that is wrong anywhere, is left to `GraphFileReader`, which says what and where.
struct GraphLineReader {
  typealias Section = RecordBatch.Section

  /// Some lines of an array.
  private struct Portion {
    let section: Section
    /// The place of each line.
    let lines: ArraySlice<Range<Int>>
  }

  private let data: Data
  private let portions: [Portion]

  /// So many portions an array is read in.
  ///
  /// What is in all but the first is moved once more, so that only the documents are parted, which all else waits for.
  private static func portionCount(of section: Section) -> Int { section == .documents ? 2 : 1 }

  /// Finds the lines of a file; nil if it is laid out otherwise.
  init?(_ data: Data) {
    self.data = data
    let found = data.withUnsafeBytes { buffer in
      var lines = FileLines(buffer.bindMemory(to: UInt8.self))
      return lines.sections()
    }
    guard let found else { return nil }
    portions = zip(Section.allCases, found).flatMap { section, lines in
      let size = lines.count / Self.portionCount(of: section) + 1
      return stride(from: 0, to: lines.count, by: size).map {
        Portion(section: section, lines: lines[$0..<min($0 + size, lines.count)])
      }
    }
  }

  /// The graph; nil if anything is wrong with it.
  func graph(over ontology: Ontology) -> Graph? {
    guard let documents = batches(of: [.documents], texts: MeasuredTexts()) else { return nil }
    var batch = RecordBatch()
    var texts = MeasuredTexts()
    for part in documents {
      batch.append(part.batch)
      texts.merge(part.texts)
    }
    guard
      let rest = batches(of: [.entities, .claims, .events, .judgements], texts: texts)
    else { return nil }
    for part in rest { batch.append(part.batch) }
    let graph = batch.graph(over: ontology)
    let hasRepeated =
      graph.documents.hasRepeatedIDs || graph.entities.hasRepeatedIDs || graph.claims.hasRepeatedIDs
    guard !hasRepeated, batch.firstDanglingID(in: graph) == nil, graph.firstDanglingID() == nil
    else { return nil }
    graph.assertInvariants()
    return graph
  }

  private typealias Part = (batch: RecordBatch, texts: MeasuredTexts)

  /// What the portions of some arrays hold, in order; nil if anything is wrong.
  private func batches(of sections: Set<Section>, texts: MeasuredTexts) -> [Part]? {
    let wanted = portions.filter { sections.contains($0.section) }
    let parts = Mutex([Part?](repeating: nil, count: wanted.count))
    DispatchQueue.concurrentPerform(iterations: wanted.count) { [data] index in
      let part = data.withUnsafeBytes { buffer in
        try? Self.part(wanted[index], of: buffer.bindMemory(to: UInt8.self), texts)
      }
      parts.withLock { $0[index] = part }
    }
    let read = parts.withLock { $0.compactMap(\.self) }
    return read.count == wanted.count ? read : nil
  }

  private static func part(
    _ portion: Portion,
    of bytes: UnsafeBufferPointer<UInt8>,
    _ texts: MeasuredTexts
  ) throws -> Part {
    guard let first = portion.lines.first, let last = portion.lines.last else {
      return (RecordBatch(), texts)
    }
    let whole = UnsafeBufferPointer(rebasing: bytes[first.lowerBound..<last.upperBound])
    _ = try UTF8Span(validating: whole.span)
    var batch = RecordBatch()
    batch.reserve(portion.lines.count, in: portion.section)
    var records = RecordReader(JSONScanner(whole), texts: texts)
    for line in portion.lines {
      records.scanner = JSONScanner(UnsafeBufferPointer(rebasing: bytes[line]))
      try batch.read(portion.section, number: 0, from: &records)
      guard records.scanner.isAtEnd() else { throw ReadFailure.unexpected }
    }
    return (batch, records.texts)
  }
}

/// The lines of a file's bytes.
private struct FileLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The lines of the records of each array, without the commas between them; nil if anything else stands there.
  mutating func sections() -> [[Range<Int>]]? {
    guard take("{\"format\":\"hearsay-graph\",\"version\":1,\n") else { return nil }
    var sections: [[Range<Int>]] = []
    for section in RecordBatch.Section.allCases {
      let isLast = section == .judgements
      guard take("\"\(section.rawValue)\":["), let lines = take("\n") ? records() : [],
        take(isLast ? "]}\n" : "],\n")
      else { return nil }
      sections.append(lines)
    }
    return position == bytes.count ? sections : nil
  }

  /// The lines up to one that closes the array; nil if a comma is missing or left over.
  private mutating func records() -> [Range<Int>]? {
    var lines: [Range<Int>] = []
    var hasComma = true
    while position < bytes.count, bytes[position] == UInt8(ascii: "{") {
      guard hasComma, let end = endOfLine() else { return nil }
      hasComma = bytes[end - 1] == UInt8(ascii: ",")
      lines.append(position..<(hasComma ? end - 1 : end))
      position = end + 1
    }
    return hasComma ? nil : lines
  }

  private func endOfLine() -> Int? {
    guard let base = bytes.baseAddress,
      let found = memchr(base + position, 0x0A, bytes.count - position)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Passes a text; false if another stands there.
  private mutating func take(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }
}
