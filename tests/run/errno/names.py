import errno
print(errno.ENOENT, errno.EEXIST, errno.EACCES, errno.errorcode[2], errno.EAGAIN == errno.EWOULDBLOCK, len(errno.errorcode))
