package vn.tongket.attendance.pass;

/** A signer with a key of its own (khóa ký dùng cho kiểm thử). */
public final class TestSigner {

    private TestSigner() {}

    public static PassSigner make() {
        return new PassSigner(SigningKey.make());
    }
}
