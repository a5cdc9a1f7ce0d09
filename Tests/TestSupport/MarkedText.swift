package import ArabicText

/// A text whose interesting spans stand between ⟦ and ⟧: `"تنسحب ⟦بحلول أيلول 2025⟧"`.
package struct MarkedText {
  package let text: String
  /// In scalars of `text`, in order.
  package let spans: [TextSpan]

  package init(_ marked: String) {
    var text = ""
    var spans: [TextSpan] = []
    var open: Int?
    var scalars = 0
    for scalar in marked.unicodeScalars {
      if scalar == "⟦" {
        open = scalars
      } else if scalar == "⟧" {
        spans.append(TextSpan(open ?? 0, scalars))
        open = nil
      } else {
        text.unicodeScalars.append(scalar)
        scalars += 1
      }
    }
    self.text = text
    self.spans = spans
  }

  /// The texts of the spans.
  package var marks: [String] {
    let source = SourceText(text)
    return spans.map { source[$0] }
  }
}
