import Foundation
import KnowledgeGraph

/// Shows a report.
struct TextCommand: Command {
  let name = "text"
  let group = CommandGroup.look
  let usage = ["text D [A-B]"]
  let summary = "a report, or its paragraphs A to B, with names and triggers marked"
  let examples = [Example("text d1", "the first report")]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let word = call.words.first else { throw missing(call) }
    try refuseWords(of: call, beyond: 2)
    let report = try session.document(word)
    let paragraphs = report.paragraphs
    var range = 1...max(1, paragraphs.count)
    if call.words.count > 1 { range = try Self.range(call.words[1], upTo: paragraphs.count) }
    let marks = session.marks(in: report)
    var output = Output(.heading(StyledText(report.heading, .strong)))
    for (number, paragraph) in zip(1..., paragraphs) where range.contains(number) {
      output.add(MarkedText.text(of: paragraph, in: report, marks: marks))
    }
    return output
  }

  private static func range(_ word: Word, upTo last: Int) throws(CommandError) -> ClosedRange<Int> {
    let ends = word.text.split(whereSeparator: { "-–".contains($0) }).map { Int($0) }
    guard let first = ends.first ?? nil, let end = ends.last ?? nil, ends.count <= 2, first > 0,
      first <= end, first <= last
    else {
      throw .badValue(word.text, expected: "paragraphs, such as 2-4, of \(last)", at: word.range)
    }
    return first...end
  }
}

/// Finds passages by their words.
struct GrepCommand: Command {
  let name = "grep"
  let group = CommandGroup.look
  let usage = ["grep TEXT"]
  let summary = "passages of the reports that contain a text, in any case"
  let examples = [Example("grep prison", "where the reports speak of it")]
  let options = [OptionName.doc]
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard !call.words.isEmpty else { throw missing(call) }
    let only = try call.options[.doc]?.first.map { word throws(CommandError) in
      try session.document(word).id
    }
    let text = call.words.phrase
    var table = Table(columns: [.word("report"), .text("passage")], limit: session.settings.rows)
    for report in session.graph.documents where only == nil || report.id == only {
      if session.host.isInterrupted() { throw .interrupted }
      for paragraph in report.paragraphs {
        let found = report.spans(of: text, in: paragraph)
        guard let first = found.first else { continue }
        let passage = report.passage(around: first, in: paragraph)
        let marks = found.map { MarkedText.Mark(span: $0, style: .argument) }
        table.add([
          Cell(session.state.numbering.documents.label(report.id), .number),
          Cell(MarkedText.text(of: passage, in: report, marks: marks)),
        ])
      }
    }
    return table.rows.isEmpty ? Output("No report contains “\(text)”.") : Output(.table(table))
  }
}

extension Session {
  /// The names and the triggers of a report's claims.
  fileprivate func marks(in report: SourceDocument) -> [MarkedText.Mark] {
    let triggers = graph.claims.filter { $0.evidence?.document == report.id }.compactMap(\.trigger)
    let names = graph.entities.flatMap(\.mentions)
      .filter { $0.document == report.id && $0.form == .name }.map(\.span)
    return names.map { MarkedText.Mark(span: $0, style: .argument) }
      + triggers.map { MarkedText.Mark(span: $0, style: .trigger) }
  }
}

extension SourceDocument {
  /// The title, and the lines of the prose that hold anything.
  var paragraphs: [TextSpan] {
    var paragraphs: [TextSpan] = []
    var start = bodyStart
    let bytes = Array(text.utf8)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 > 0x20 }) {
        paragraphs.append(TextSpan(start, end))
      }
      start = end + 1
    }
    return paragraphs
  }

  /// Where a text stands in a paragraph, in any case.
  fileprivate func spans(of text: String, in paragraph: TextSpan) -> [TextSpan] {
    let words = self.text(of: paragraph)
    var found: [TextSpan] = []
    var rest = words.startIndex..<words.endIndex
    while let range = words.range(of: text, options: .caseInsensitive, range: rest),
      !range.isEmpty
    {
      let start =
        paragraph.start + words.utf8.distance(from: words.startIndex, to: range.lowerBound)
      found.append(TextSpan(start, start + words[range].utf8.count))
      rest = range.upperBound..<words.endIndex
    }
    return found
  }

  /// The part of a paragraph about 100 characters to either side of a span, between words.
  fileprivate func passage(around span: TextSpan, in paragraph: TextSpan) -> TextSpan {
    let bytes = Array(text.utf8)
    var start = max(paragraph.start, span.start - 100)
    while start > paragraph.start, bytes[start - 1] != 0x20 { start -= 1 }
    var end = min(paragraph.end, span.end + 100)
    while end < paragraph.end, bytes[end] != 0x20 { end += 1 }
    return TextSpan(start, end)
  }
}
