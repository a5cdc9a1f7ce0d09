import Testing
import TimelineDiffing
import Vocabulary

@Suite struct PlaceHierarchyTests {
  @Test func `a place that no topic knows is its own country`() {
    #expect(PlaceHierarchy().country(of: "nowhere") == "nowhere")
  }
}
