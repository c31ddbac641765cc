package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameGistsTest {
    @Test
    void aFrameWithItsSlotFilledIsSaidAlready() {
        FrameGists gists = new FrameGists();
        assertThat(gists.add(List.of("深化", "", "改革"))).isFalse();
        assertThat(gists.add(List.of("深化", "水价", "机制", "改革"))).isTrue();
        assertThat(gists.add(List.of("深化", "", "改革"))).isTrue();
        assertThat(gists.add(List.of("推动", "", "走深走实"))).isFalse();
    }
}
