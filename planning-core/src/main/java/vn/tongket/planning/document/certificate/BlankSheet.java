package vn.tongket.planning.document.certificate;

import java.util.List;

/** What is printed onto one pre-printed blank (nội dung in lên một tờ phôi). */
public record BlankSheet(List<PlacedText> texts, List<PlacedCode> codes) {

    public BlankSheet {
        texts = List.copyOf(texts);
        codes = List.copyOf(codes);
    }
}
