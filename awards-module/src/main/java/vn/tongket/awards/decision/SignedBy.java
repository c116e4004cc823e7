package vn.tongket.awards.decision;

import java.io.Serializable;

/** The leader who decides, as papers name him (người ký quyết định). */
public record SignedBy(String personId, String name, String title, boolean forChairman) implements Serializable {}
