package vn.tongket.awards.refusal;

import java.io.Serializable;

/** Who signs a notice, with his office (người ký thông báo). */
public record SignerLine(String name, String title) implements Serializable {}
