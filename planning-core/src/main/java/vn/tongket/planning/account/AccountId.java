package vn.tongket.planning.account;

import java.io.Serializable;

/** Identity of an account (mã tài khoản). */
public record AccountId(String value) implements Serializable {

    @Override
    public String toString() {
        return value;
    }
}
