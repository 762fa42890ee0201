/** What the REST interface shares: its errors and its description. */
@NullMarked
package org.stathouse.shell.api;

import org.jspecify.annotations.NullMarked;
