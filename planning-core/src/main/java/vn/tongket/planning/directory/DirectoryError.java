package vn.tongket.planning.directory;

import vn.tongket.kernel.ErrorCode;

/** Why a use case of the directory was refused. */
public enum DirectoryError implements ErrorCode {
    UNIT_NOT_FOUND,
    PERSON_NOT_FOUND,
    MEMBERSHIP_NOT_FOUND,
    POSITION_NOT_FOUND,
    CODE_TAKEN;

    @Override
    public String bundle() {
        return "vn.tongket.planning.Messages";
    }
}
