package vn.tongket.planning.attachment;

/** Where the bytes of a file lie (nơi lưu tệp). */
enum ContentPlace {
    DATABASE,
    DISK
}
