"""What people type in the tests of the whole system: one plain matter and one danger in each language."""

from bot.checks import messages

MATTERS = {  # language: (message, topic)
    "en": ("The tax office has not paid my refund since March", "tax"),
    "zh-Hans": ("我的厚生年金脱退一时金申请了半年还没有到账", "pension"),
    "zh-Hant": ("我的居留簽證更新申請了四個月，入管都沒有消息", "immigration"),
    "ko": ("국민건강보험료가 너무 많이 나왔어요. 구청에 물어봐도 설명을 안 해 줘요", "health_insurance"),
    "vi": ("Tôi nộp đơn gia hạn visa bốn tháng rồi mà cục xuất nhập cảnh không trả lời", "immigration"),
    "ne": ("मैले भिसा थप्न निवेदन दिएको चार महिना भयो, अध्यागमनले केही जवाफ दिएको छैन", "immigration"),
    "id": ("Sudah empat bulan perpanjangan visa saya di imigrasi belum ada jawaban", "immigration"),
    "tl": ("Apat na buwan na po ang renewal ng visa ko sa immigration, wala pa ring sagot", "immigration"),
    "th": ("ยื่นต่อวีซ่าที่ตม.ไปสี่เดือนแล้ว ยังไม่มีคำตอบเลย", "immigration"),
    "pt": ("A imigração não responde o pedido de renovação do meu visto há quatro meses", "immigration"),
    "es": ("Hace cuatro meses pedí renovar mi visa y migraciones no me contesta", "immigration"),
    "fr": ("J'ai demandé le renouvellement de mon visa il y a quatre mois et l'immigration ne répond pas", "immigration"),
    "ms": ("Dah empat bulan saya mohon sambung visa dekat imigresen tapi tak ada jawapan lagi", "immigration"),
    "ja": ("ビザの更新を申し込んで4か月たちましたが、入管から返事がありません", "immigration"),
}
DANGERS = {
    "en": "help, my kitchen is on fire", "zh-Hans": "着火了！快来救命，房子里都是烟", "zh-Hant": "失火了！救命，房子裡都是煙",
    "ko": "불이 났어요 살려 주세요 연기가 가득해요", "vi": "cháy nhà rồi cứu tôi với khói nhiều quá", "ne": "घरमा आगो लाग्यो बचाउनुस् धुवाँ भरियो",
    "id": "tolong kebakaran rumah saya penuh asap", "tl": "tulong may sunog sa bahay namin puno na ng usok", "th": "ช่วยด้วย ไฟไหม้บ้าน ควันเต็มไปหมด",
    "pt": "socorro minha casa está pegando fogo agora", "es": "auxilio se está incendiando mi casa hay mucho humo",
    "fr": "au secours il y a le feu dans mon appartement", "ms": "tolong rumah saya terbakar sekarang penuh asap", "ja": "助けて！家が火事です。煙がいっぱいです",
}


def english_sentences() -> set[str]:
    """Sentences a page of another language must not hold."""
    return {text for text in messages("en").values() if len(text.split()) > 3 and "{" not in text}
