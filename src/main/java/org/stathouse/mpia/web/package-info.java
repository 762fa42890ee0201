/** The public pages about requests for records: what can be asked, the form, and each requester's own page behind a secret link. */
@NullMarked
package org.stathouse.mpia.web;

import org.jspecify.annotations.NullMarked;
