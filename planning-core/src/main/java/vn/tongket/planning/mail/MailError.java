package vn.tongket.planning.mail;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the mails was refused. */
public enum MailError implements ErrorCode {
    NOT_FOUND,
    NOT_FAILED;

    @Override
    public String bundle() {
        return "vn.tongket.planning.Messages";
    }
}
