/** How to use the page, what its words mean, which statistics stand behind its numbers. */
Z.panels.push({id: 'help', name: '说明', count: function () { return ''; }, draw: function () {
  const terms = [
    ['主题', '一节讲的是什么，按标题和正文里的词判断；叫法在设置里的 themes.yaml。'],
    ['语步', '一段在文中的作用，如引子、成绩概述、做法、结语。程序按用词和位置判断，每段只给一个，难免有判断不准的，请以原文为准。（Swales, Genre Analysis, 1990）'],
    ['骨架', '一个文种里与各篇最接近的一种各节排法（按最长公共子序列量接近程度）；有三成以上文章写到的主题单列，其余合称“主要工作”。'],
    ['四字格', '四个字的固定说法，从这些文章里学来。篇数、次数按字面在原文里数，每篇不论用几次只算一篇。'],
    ['句式', '反复出现、中间可以换词的说法。篇数、次数按字面数：几个固定的词依次出现在同一个分句里，中间隔 1 到 24 个字。学习时还看填的词合不合，所以词句库里记的数可能小一些。'],
    ['排比标题', '一篇里并列的几个标题用同一个句式。'],
    ['词语', '对比里的词语是两个字以上的名词、动词、形容词，由程序切分，地名、人名、机构名不算。'],
    ['均匀', 'Juilland 的 D 系数，看一个词句在各篇之间分布是否均匀，0 到 1。（Juilland 和 Chang-Rodríguez, 1964；Gries 2008 有评述）'],
    ['确定', '对数似然比 G²，看两个数的差别或两个词并排是否只是偶然。（Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, 1993；Rayson 和 Garside, 2000）'],
    ['倍数', '对数比 Log Ratio：两个频率之比取以 2 为底的对数，看差别有多大：1 是一倍的差别（两倍），2 是四倍，3 是八倍；没有出现的按 0.5 次算。搭配里比的是实际并排的次数和偶然会有的次数。（Hardie 2014）'],
    ['并排', '两个四字格之间只隔一个逗号、顿号、分号或空格，或者八个字正好是两个四字格。']];
  const ways = [
    ['点哪里看什么', '点一个主题、语步、文种、单位，各栏就只看它，上面出现一个标签，点标签上的“×”去掉。点四字格、句式、标题，右边列出原文，写明哪一篇、哪一节、第几段；点原文的一行看整段。'],
    ['退回去', '浏览器的“后退”退一步。地址栏里的地址记着现在看的样子，可以存起来，下次打开同一个文件还是这样。'],
    ['查', '上面的框里输入字词，各栏只留含有它的；按回车在原文里查。？代表一个字，*代表几个字，例如 以*为抓手。'],
    ['不用鼠标', 'Tab 键在各块之间走，方向键在一块里面走，回车选定，Esc 合上原文。'],
    ['打印', '按“打印”或 Ctrl+P，各栏依次排在纸上；先筛选再打印，就只印筛选出来的。每张长表只印前 40 行。']];
  return [Z.panelHead('说明', '怎么用，词是什么意思，数是怎么来的。'), Z.part('怎么用', null, Z.definitions(ways)), Z.part('词和数', null, Z.definitions(terms)),
    Z.part('这一页', null, Z.h('p', null, '来源：' + Z.data.about.source + '。共 ' + Z.number(Z.data.about.papers) + ' 篇，本页放进 ' + Z.data.papers.length + ' 篇、' + Z.length(Z.data.characters) + '。',
      Z.data.about.versions ? '另有 ' + Z.data.about.versions + ' 篇是别篇的另一稿，没有计入。' : '', '词句库里有四字格 ' + Z.number(Z.data.about.formulas) + ' 个、句式 ' + Z.number(Z.data.about.frames)
      + ' 个，本页放进 ' + Z.number(Z.data.formulas.length) + ' 个和 ' + Z.number(Z.data.frames.length) + ' 个，先放用得多的。全部数据都在这一个文件里，打开、查看都不联网。'))];
}});

Z.definitions = function (pairs) {
  return Z.h('dl', {class: 'definitions'}, pairs.map(function (p) { return [Z.h('dt', null, p[0]), Z.h('dd', null, p[1])]; }));
};
