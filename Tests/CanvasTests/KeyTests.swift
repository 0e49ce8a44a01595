import Canvas
import Testing

@Suite("Keys")
struct KeyTests {
  @Test(arguments: [
    (Key.control("s"), "^S"), (.enter, "Enter"), (.escape, "Esc"), (.character(" "), "Spatie"),
    (.up, "↑"), (.pageDown, "PgDn"), (.alt("u"), "Alt-u"), (.function(2), "F2"),
    (.character("?"), "?"), (.backTab, "Shift-Tab"),
  ])
  func `a key is called what stands on the keyboard`(key: Key, name: String) {
    #expect(key.name == name)
  }
}
