package vn.tongket.awards.change;

/** What a later decision does with an award (loại quyết định thay đổi). */
public enum ChangeKind {
    CORRECTION,
    CANCELLATION
}
