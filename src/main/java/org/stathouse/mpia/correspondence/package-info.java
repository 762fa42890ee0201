/** What is written to and fro in requests for records, by page, mail, letter or at the counter, and the mail that comes in. */
@NullMarked
package org.stathouse.mpia.correspondence;

import org.jspecify.annotations.NullMarked;
