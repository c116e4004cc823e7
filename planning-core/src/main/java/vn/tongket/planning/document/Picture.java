package vn.tongket.planning.document;

import vn.tongket.planning.document.wording.PrintedText;

/** A picture in PNG in the text of a document (hình ảnh), such as the QR code of an invitation, with its caption. */
public record Picture(byte[] png, int widthMm, String caption) implements Block {

    public Picture {
        png = png.clone();
        caption = PrintedText.clean(caption);
    }

    @Override
    public byte[] png() {
        return png.clone();
    }

    @Override
    public void acceptedBy(BlockVisitor visitor) {
        visitor.picture(this);
    }
}
