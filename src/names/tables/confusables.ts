// Source: unhomoglyph 1.0.6, 2020-05-18 (MIT; data: confusables.txt of Unicode 13.0.0, Unicode License).
// Written by `npm run tables`; do not edit.
/** ASCII letters, each followed by what looks like them; `1` is a bar, an i or an l. Groups are parted by spaces. */
// biome-ignore format: one literal
export const CONFUSABLES = "1ӏƖǀΙⲒІӀꓲłɭƗƚɫⲓ aɑαаΑАᎪꓮꭺ aaꜳꜲ aeæӕÆӔ aoꜵꜴ auꜷꜶ avꜹꜻꜸꜺ ayꜽꜼ bƄЬᏏꞴΒВᏴꓐɓƃƂБƀҍҌѣѢƅьꮟꞵβвᏼб blЫы cᴄⲥсꮯⲤСᏟꓚȼҫҪ dԁᏧꓒᎠꓓɗɖƌđĐÐƉꮷꭰð dzʣ eꬲеҽΕЕᎬꓰɇɆҿεꭼ fꬵꞙẝքꞘϜꓝƒƑᵮϝ gɡᶃƍցԌᏀᏳꓖɠǥǤԍꮐᏻ hһհᏂΗⲎНᎻꓧɦꚕᏲⱧҢħћĦӉӇꮒⲏнꮋᏺⱨңӊӈ iıɪɩιіꙇꭵᎥɨᵻᵼ jϳјꞲͿЈᎫꓙɉɈʝꭻ kΚⲔКᏦꓗƙⱩҚꝀҞκⲕкꮶⱪқꝁҟ lⳐᏞꓡŁⳑꮮ llǁ loЮю lsʪ lzʫ mΜϺⲘМᎷꓟӍμϻⲙмꮇӎ nոռΝⲚꓠɳƞηƝᵰⲛɲ oᴏᴑꬽοσⲟоօΟⲞОՕꓳøꬾØǾɵꝋөѳꮎꮻƟꝊθΘӨѲᎾᏫꭴǿ oeœŒ ooꝏꚙꝎꚘ pρⲣрΡⲢРᏢꓑƥᵽꮲ qԛգզʠ rꭇꭈᴦⲅгꮁƦᎡᏒꓣɽɼɍғᵲʀꭱꮢ rnɱᵯ sꜱƽѕꮪЅՏᏕᏚꓢʂᵴտꮥ tΤⲦТᎢꓔƭȾƮҬŧŦᵵτⲧтꭲⱦʈҭ tfꝷ tsʦ uꞟᴜꭎꭒʋυսՍꓴᵾꮜɄᏌʉ ueᵫ uoꭣ vᴠνѵꮩѴᏙꓦ wɯᴡѡԝաꮃԜᎳᏔꓪꝡꮤ xхꞳΧⲬХꓫҲꭓχⲭҳ yɣᶌʏỿꭚγуүΥⲨУҮᎩᎽꓬƴɏұɎҰⲩꭹꮍ zᴢꮓΖᏃꓜʐƶƵȥȤᵶζ";
