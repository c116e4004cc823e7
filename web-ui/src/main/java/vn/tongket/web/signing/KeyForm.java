package vn.tongket.web.signing;

import java.io.Serializable;
import org.primefaces.model.file.UploadedFile;
import vn.tongket.planning.signing.desk.KeyOrder;
import vn.tongket.planning.signing.desk.KeySource;

/** The key that somebody signs with, while he chooses it (khóa ký được chọn); file and password are never kept. */
public class KeyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private KeySource source = KeySource.UPLOAD;
    private transient UploadedFile file;
    private transient UploadedFile picture;
    private transient String password;

    KeyOrder order() {
        return new KeyOrder(source, content(file), password == null ? "" : password);
    }

    /** The picture that was sent along; null without. */
    byte[] pictureSent() {
        return content(picture);
    }

    static byte[] content(UploadedFile sent) {
        return sent == null || sent.getSize() == 0 ? null : sent.getContent();
    }

    public KeySource[] getSources() {
        return KeySource.values();
    }

    public KeySource getSource() {
        return source;
    }

    public void setSource(KeySource source) {
        this.source = source;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }

    public UploadedFile getPicture() {
        return picture;
    }

    public void setPicture(UploadedFile picture) {
        this.picture = picture;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
