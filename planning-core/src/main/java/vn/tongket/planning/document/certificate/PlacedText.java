package vn.tongket.planning.document.certificate;

import vn.tongket.planning.document.wording.PrintedText;

/** A text in its box on a blank (nội dung in vào ô trên phôi), in millimetres from the upper left corner. */
public record PlacedText(String text, double leftMm, double topMm, double widthMm, double heightMm, TypeStyle style) {

    public PlacedText {
        text = PrintedText.clean(text);
    }
}
