import CXML

/// A parsed HTML or XML document; frees its nodes when it goes.
///
/// Neither form reads files, the network or entities, and both stop at libxml2's limits on depth (256) and on the
/// length of a node (10 MB).
struct MarkupDocument: ~Copyable {
  private let document: xmlDocPtr
  let root: MarkupNode

  private static let isInitialised: Bool = {
    // xmlInitParser(3): once, before threads use the library.
    xmlInitParser()
    return true
  }()

  /// Nil where there is no element in `utf8`, or a tag has so many attributes that libxml2 would compare them for hours.
  init?(html utf8: [UInt8]) {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    guard MarkupDocument.isInitialised, hasTameTags(utf8), let count = Int32(exactly: utf8.count) else {
      return nil
    }
    let parsed = utf8.withUnsafeBytes { bytes in
      htmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count, nil, "UTF-8",
        Int32(options))
    }
    guard let parsed else { return nil }
    guard let root = xmlDocGetRootElement(parsed) else {
      xmlFreeDoc(parsed)
      return nil
    }
    document = parsed
    self.root = MarkupNode(root)
  }

  /// Nil where `utf8` is not XML, or ends before its elements do; smaller faults are mended.
  init?(xml utf8: [UInt8]) {
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    guard MarkupDocument.isInitialised, hasTameTags(utf8), let count = Int32(exactly: utf8.count),
      let context = xmlNewParserCtxt()
    else {
      return nil
    }
    defer { xmlFreeParserCtxt(context) }
    let parsed = utf8.withUnsafeBytes { bytes in
      xmlCtxtReadMemory(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count, nil, "UTF-8",
        Int32(options))
    }
    guard let parsed else { return nil }
    let early: Set<UInt32> = [
      XML_ERR_DOCUMENT_END.rawValue, XML_ERR_TAG_NOT_FINISHED.rawValue, XML_ERR_CDATA_NOT_FINISHED.rawValue,
      XML_ERR_COMMENT_NOT_FINISHED.rawValue, XML_ERR_GT_REQUIRED.rawValue,
    ]
    guard let root = xmlDocGetRootElement(parsed), !early.contains(UInt32(context.pointee.lastError.code))
    else {
      xmlFreeDoc(parsed)
      return nil
    }
    document = parsed
    self.root = MarkupNode(root)
  }

  deinit { xmlFreeDoc(document) }
}

/// True unless a tag has more than a thousand attributes.
///
/// libxml2 compares each attribute with all before it: 40,000 of them, 350 kB, take it ten seconds.
private func hasTameTags(_ utf8: [UInt8]) -> Bool {
  var equals = 0
  var inTag = false
  var previous: UInt8 = 0
  for byte in utf8 {
    switch byte {
    case 0x3C: (inTag, equals) = (true, 0)
    case 0x3E: inTag = false
    // An attribute begins behind white space, a quote or a slash.
    case _
    where inTag && byte > 0x20
      && (previous <= 0x20 || previous == 0x22 || previous == 0x27 || previous == 0x2F):
      equals += 1
      if equals > 4000 { return false }
    default: break
    }
    previous = byte
  }
  return true
}

/// A node of a document that someone keeps alive.
struct MarkupNode: Hashable {
  private let node: xmlNodePtr

  init(_ node: xmlNodePtr) { self.node = node }

  var parent: MarkupNode? { node.pointee.parent.map(MarkupNode.init) }
  var firstChild: MarkupNode? {
    // The "children" of a reference to an entity are the entity's, not this document's.
    node.pointee.type == XML_ENTITY_REF_NODE ? nil : node.pointee.children.map(MarkupNode.init)
  }
  var next: MarkupNode? { node.pointee.next.map(MarkupNode.init) }
  var isElement: Bool { node.pointee.type == XML_ELEMENT_NODE }
  var isText: Bool { node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE }

  /// The name without its prefix, as the document spells it (lower case in HTML); empty for no element.
  var name: MarkupName { MarkupName(node.pointee.type == XML_ELEMENT_NODE ? node.pointee.name : nil) }
  func isNamed(_ name: String) -> Bool { self.name == name }

  /// The bytes of a text node.
  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard isText, let content = node.pointee.content else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    return body(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
  }

  /// The value of an attribute, empty where it has none; nil where the element does not bear it.
  func attribute(_ name: String) -> String? {
    guard isElement else { return nil }
    var attribute = node.pointee.properties
    while let at = attribute {
      if MarkupName(at.pointee.name) == name {
        guard let value = at.pointee.children, value.pointee.type == XML_TEXT_NODE,
          let content = value.pointee.content
        else { return "" }
        return String(cString: content)
      }
      attribute = at.pointee.next
    }
    return nil
  }

  var hasAttributes: Bool { isElement && node.pointee.properties != nil }

  var children: [MarkupNode] {
    Array(sequence(first: firstChild) { $0?.next }.prefix { $0 != nil }.compactMap { $0 })
  }
  func child(_ name: String) -> MarkupNode? {
    var at = firstChild
    while let child = at, !child.isNamed(name) { at = child.next }
    return at
  }

  /// The elements of these names below this one, in the order of the document, but for those within each other.
  func descendants(named names: String...) -> [MarkupNode] {
    var found: [MarkupNode] = []
    walk(enter: { node in
      guard names.contains(where: { node.isNamed($0) }) else { return true }
      found.append(node)
      return false
    })
    return found
  }

  /// The text of all nodes below, as it stands; entities left out.
  var text: String {
    var bytes: [UInt8] = []
    walk(enter: { node in
      node.withText { bytes.append(contentsOf: $0) }
      return true
    })
    return String(decoding: bytes, as: UTF8.self)
  }

  var isBlank: Bool { text.utf8.allSatisfy { $0 <= 0x20 } }

  /// Visits this node and all below it, without recursion; `enter` says whether to go below the node.
  func walk(enter: (MarkupNode) -> Bool, leave: (MarkupNode) -> Void = { _ in }) {
    var at = self
    while true {
      if enter(at), let child = at.firstChild {
        at = child
        continue
      }
      leave(at)
      while at != self, at.next == nil, let parent = at.parent {
        at = parent
        leave(at)
      }
      guard at != self, let next = at.next else { return }
      at = next
    }
  }
}

/// A name in libxml2's memory, compared without a copy.
struct MarkupName {
  private let name: UnsafePointer<xmlChar>?
  init(_ name: UnsafePointer<xmlChar>?) { self.name = name }

  /// The name without a prefix that no declaration explains.
  var string: String {
    guard let name else { return "" }
    let whole = String(cString: name)
    return whole.split(separator: ":").last.map(String.init) ?? whole
  }

  static func == (left: MarkupName, right: String) -> Bool {
    guard let name = left.name else { return false }
    if xmlStrEqual(name, right) == 1 { return true }
    guard let colon = xmlStrchr(name, 0x3A) else { return false }
    return xmlStrEqual(colon + 1, right) == 1
  }
}
