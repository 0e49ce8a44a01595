// The files of Resources/, embedded in the program, so that one copied binary runs.
//
// Everything returned lives as long as the program and never changes: any thread may read it.
#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

// The bytes of the file at that path below Resources/ ("regels/pop/geldigheid.json"), and their
// number in *length; NULL, with *length untouched, when there is no such file.
const unsigned char *_Nullable doorstroom_resource(const char *_Nonnull path,
                                                   size_t *_Nonnull length);

size_t doorstroom_resource_count(void);

// The path of one file, in byte order of the paths; NULL from doorstroom_resource_count() on.
const char *_Nullable doorstroom_resource_path(size_t index);

#endif
