import KnowledgeGraph

/// A stretch of a report with words in it marked.
struct MarkedText {
  /// Words to mark, and how.
  struct Mark: Hashable {
    var span: TextSpan
    var style: StyledText.Style
  }

  /// The text of `span` of a report; of marks that overlap, the earlier in the list wins.
  static func text(of span: TextSpan, in report: SourceDocument, marks: [Mark]) -> StyledText {
    var kept: [Mark] = []
    for mark in marks where mark.span.start >= span.start && mark.span.end <= span.end {
      let overlaps = kept.contains {
        mark.span.start < $0.span.end && $0.span.start < mark.span.end
      }
      if !overlaps, mark.span.start < mark.span.end { kept.append(mark) }
    }
    var text = StyledText()
    var place = span.start
    for mark in kept.sorted(by: { $0.span < $1.span }) {
      text += StyledText(report.text(of: TextSpan(place, mark.span.start)))
      text += StyledText(report.text(of: mark.span), mark.style)
      place = mark.span.end
    }
    return text + StyledText(report.text(of: TextSpan(place, span.end)))
  }
}
