package vn.tongket.attendance.pass;

/** Keys for tests of other packages. */
public final class SigningKeys {

    private SigningKeys() {}

    public static PassSigner signer() {
        return new PassSigner(SigningKey.make());
    }
}
