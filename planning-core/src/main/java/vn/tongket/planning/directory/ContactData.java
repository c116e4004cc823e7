package vn.tongket.planning.directory;

import java.io.Serializable;

/** How a person is reached (thông tin liên hệ); only for those who invite or admit. */
public record ContactData(String personId, String email, String phone) implements Serializable {}
