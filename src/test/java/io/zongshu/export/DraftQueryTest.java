package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.document.Draft;
import io.zongshu.files.CannotContinue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftQueryTest {
    private static final Draft DRAFT = ExplainedDraft.draft();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "第1段|云川市民政局总结", "1|云川市民政局总结", "第一段|云川市民政局总结", "第 3 段 第 2 句|共36200张。", "第３段第２句|共36200张。", "3.2|共36200张。",
        "第三段第二句话|共36200张。", "第3自然段|久久为功，建“云养”站32处。共36200张。", "3段|久久为功，建“云养”站32处。共36200张。", "标题|云川市民政局总结",
        "一、抓实养老|一、抓实养老", "抓实养老|一、抓实养老", "一、|一、抓实养老", "一|一、抓实养老", "一级标题|一、抓实养老", "正文|久久为功，建“云养”站32处。共36200张。【待补：问题】。"
    })
    void placesAndHeadingsAreFound(String query, String text) {
        DraftQuery.Found found = DraftQuery.find(DRAFT, query);
        assertThat(String.join("", found.sentences().stream().map(SentenceEvidence::text).toList())).isEqualTo(text);
        assertThat(found.words()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "36200张|36200张|3|2|表.xlsx 素材!E7", "“云养”站|云养”站|3|1|表.xlsx 素材!C7、乙.docx 第4段", "\"久久为功\"|久久为功|3|1|词句库 四字格 久久为功",
        "云养站 32处|云养”站32处|3|1|表.xlsx 素材!C7、乙.docx 第4段", "36200|36200|3|2|表.xlsx 素材!E7", "民政|民政|1|1|素材.yaml 单位"
    })
    void wordsAreExplainedByThemselves(String query, String text, int paragraph, int sentence, String address) {
        DraftQuery.Found found = DraftQuery.find(DRAFT, query);
        assertThat(found.words()).isTrue();
        SentenceEvidence only = found.sentences().get(0);
        assertThat(only.text()).isEqualTo(text);
        assertThat(List.of(only.paragraph(), only.sentence())).containsExactly(paragraph, sentence);
        assertThat(only.pieces()).extracting(p -> p.origin().address()).containsExactly(address);
    }

    @Test
    void wordsOverSeveralSourcesNameThemAll() {
        SentenceEvidence found = DraftQuery.find(DRAFT, "久久为功，建云养站").sentences().get(0);
        assertThat(found.pieces()).extracting(SentenceEvidence.Piece::spans)
                .containsExactly(List.of("久久为功"), List.of("，"), List.of("建“云养”站"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "第5段|没有第5段：这份初稿共 4 段", "第0段|没有第0段", "第九十九段|没有第99段", "第3段第3句|第3段没有第3句：这一段共 2 句", "第99999999999段|没有第0段",
        "建云养站33处|最接近的一句是：久久为功，建“云养”站32处。", "完全无关|请写 第3段", "20000|初稿里没有“20000”", "“”|初稿里没有"
    })
    void whatIsNotThereIsSaid(String query, String message) {
        assertThatThrownBy(() -> DraftQuery.find(DRAFT, query)).isInstanceOf(CannotContinue.class).hasMessageContaining(message);
    }
}
