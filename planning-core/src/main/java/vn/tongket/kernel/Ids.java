package vn.tongket.kernel;

import java.util.UUID;

/** Makes the identities that the application gives to what it stores. */
public final class Ids {

    private Ids() {}

    public static String next() {
        return UUID.randomUUID().toString();
    }
}
