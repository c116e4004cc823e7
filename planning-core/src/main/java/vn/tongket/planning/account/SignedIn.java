package vn.tongket.planning.account;

import java.io.Serializable;
import java.util.Set;

/** Somebody whose password or token was right: his user name and the codes of his roles today. */
public record SignedIn(String username, Set<String> roles) implements Serializable {}
