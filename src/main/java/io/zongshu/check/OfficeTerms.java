package io.zongshu.check;

import io.zongshu.files.YamlNode;

/**
 * The office's wording lists (用语表): names, posts, orders, fixed, banned and preferred wording, each with the time for
 * which it holds.
 *
 * @param lists each list by its Chinese name
 */
public record OfficeTerms(YamlNode lists) {}
