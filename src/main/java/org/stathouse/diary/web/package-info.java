/** What calendar programs read without signing in, by a secret address. */
@NullMarked
package org.stathouse.diary.web;

import org.jspecify.annotations.NullMarked;
