// libcrypto (Debian: libssl-dev). No pkg-config: the header lies on the default path, and
// the module map links the library.
#include <openssl/evp.h>
#include <openssl/hmac.h>
