package vn.tongket.planning.document;

/**
 * The names at the top left of a document (tên cơ quan, tổ chức ban hành): the body that issues it under its
 * superior body. A body without a superior has an empty {@code parentBody}.
 */
public record IssuerBlock(String parentBody, String body) {

    public IssuerBlock {
        parentBody = DocumentText.clean(parentBody);
        body = DocumentText.clean(body);
    }

    public boolean hasParent() {
        return !parentBody.isEmpty();
    }
}
