package vn.tongket.planning.document;

/** A picture in PNG in the text of a document (hình ảnh), such as the QR code of an invitation, with its caption. */
public record Picture(byte[] png, int widthMm, String caption) implements Block {

    public Picture {
        png = png.clone();
        caption = DocumentText.clean(caption);
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
